import type { Override } from '../types/repair.ts';
import { gatherEvidence } from './1-evidence/gather-evidence.ts';
import type { Line } from './1-evidence/line.ts';
import type { LineModel } from './1-evidence/line-model.ts';
import { splitGlued } from './1-evidence/split-glued.ts';
import { splitLines } from './1-evidence/split-lines.ts';
import { applyCodeLabels } from './2-blocks/apply-code-labels.ts';
import type { Block } from './2-blocks/block.ts';
import { cutGluedCode } from './2-blocks/cut-glued-code.ts';
import { findBlocks } from './2-blocks/find-blocks.ts';
import { findQuotes } from './2-blocks/find-quotes.ts';
import { splitCode } from './2-blocks/split-code.ts';
import { findBoilerplate } from './3-mend/boilerplate/find-boilerplate.ts';
import { type CodeLabels, findCodeLabels } from './3-mend/boilerplate/find-code-labels.ts';
import { findLineNumbers } from './3-mend/boilerplate/find-line-numbers.ts';
import { findNamedHeadings } from './3-mend/boilerplate/find-named-headings.ts';
import { trimAnchors } from './3-mend/boilerplate/trim-anchors.ts';
import { breakBlocks } from './3-mend/code/breaks/break-blocks.ts';
import { BREAK_MODEL } from './3-mend/code/breaks/shipped-break-model.ts';
import { scoreCodeLine } from './3-mend/code/line-evidence.ts';
import { splitFileName } from './3-mend/code/split-file-name.ts';
import { splitMarkup } from './3-mend/code/split-markup.ts';
import { splitRestarts } from './3-mend/code/split-restarts.ts';
import { splitSession } from './3-mend/code/split-session.ts';
import { cutBlocks } from './3-mend/cut/cut-blocks.ts';
import { joinHeads } from './3-mend/cut/join-heads.ts';
import { partLabels } from './3-mend/cut/part-labels.ts';
import { CUT_MODEL } from './3-mend/cut/shipped-cut-model.ts';
import { endDiagram } from './3-mend/diagram/end-diagram.ts';
import { growMindmaps } from './3-mend/diagram/grow-mindmaps.ts';
import { joinDiagrams } from './3-mend/diagram/join-diagrams.ts';
import { dropRepeats } from './3-mend/list/drop-repeats.ts';
import { freeHeadings } from './3-mend/list/free-headings.ts';
import { freeItems } from './3-mend/list/free-items.ts';
import type { Flattened } from './profile/dialect.ts';

/** Places of the lines that are certainly none of the text's own. */
function furnitureOf(
  source: string,
  lines: readonly Line[],
  dialect: Flattened,
  own: readonly number[],
): Set<number> {
  const found = findBoilerplate(source.split(/\r\n|\n|\r/), dialect).map(({ line }) => line + 1);
  const numbers = new Set([...found, ...own]);
  return new Set([...lines.keys()].filter((place) => numbers.has(lines[place]?.number ?? 0)));
}

/** The numbers of the lines that stand below those given. */
function linesBelow(numbers: readonly number[]): ReadonlySet<number> {
  const own = new Set(numbers);
  return new Set(numbers.map((number) => number + 1).filter((number) => !own.has(number)));
}

/** Numbers of the lines right below labels that look like code. */
function codeBelow(lines: readonly Line[], labels: CodeLabels): readonly number[] {
  const below = linesBelow([...labels.keys()]);
  return lines
    .filter(({ number, text }) => below.has(number) && scoreCodeLine(text) > 0)
    .map(({ number }) => number);
}

function isIndented({ text }: Line): boolean {
  return /^\s/.test(text);
}

/**
 * Find the blocks of flattened text by what its lines and those around them tell.
 *
 * @param source The text.
 * @param dialect How it was flattened.
 * @param overrides A person's decisions.
 * @param model Scores the lines.
 */
export function readDrafts(
  source: string,
  dialect: Flattened,
  overrides: readonly Override[],
  model: LineModel,
): readonly Block[] {
  const { lines: whole, headings: anchored } = trimAnchors(splitLines(source), overrides);
  const lines = dialect === 'trafilatura' ? splitGlued(whole) : whole;
  const labels = findCodeLabels(whole);
  const counted = findLineNumbers(lines);
  const certain = {
    boilerplate: furnitureOf(source, lines, dialect, [...labels.keys(), ...counted]),
    headings: new Set([...anchored, ...findNamedHeadings(whole)]),
    code: new Set([...linesBelow(counted), ...codeBelow(whole, labels)]),
  };
  const bare = findBlocks(gatherEvidence(lines), model, overrides, certain, dialect);
  const drafts = applyCodeLabels(bare, labels);
  const diagrams = growMindmaps(joinDiagrams(drafts));
  const found = diagrams
    .flatMap(endDiagram)
    .flatMap(cutGluedCode)
    .flatMap(splitCode)
    .flatMap(splitRestarts)
    .flatMap(splitSession)
    .flatMap(splitMarkup)
    .flatMap(splitFileName);
  if (dialect !== 'trafilatura') return found;
  const keepsLines = found.some(({ kind, lines: own }) => kind === 'code' && own.some(isIndented));
  const cut = cutBlocks(freeHeadings(freeItems(found), keepsLines), whole, CUT_MODEL);
  const parted = keepsLines
    ? joinHeads(cut)
    : breakBlocks(partLabels(dropRepeats(cut)), BREAK_MODEL);
  return findQuotes(parted);
}
