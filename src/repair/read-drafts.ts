import type { Override } from '../types/repair.ts';
import { gatherEvidence } from './1-evidence/gather-evidence.ts';
import type { Line } from './1-evidence/line.ts';
import type { LineModel } from './1-evidence/model/line-model.ts';
import { splitGlued } from './1-evidence/split-glued.ts';
import { splitLines } from './1-evidence/split-lines.ts';
import { withoutLines } from './1-evidence/without-lines.ts';
import { applyCodeLabels } from './2-blocks/apply-code-labels.ts';
import type { Block } from './2-blocks/block.ts';
import { cutGluedCode } from './2-blocks/cut-glued-code.ts';
import { findBlocks } from './2-blocks/find-blocks.ts';
import { freeLoneProse } from './2-blocks/free-lone-prose.ts';
import { splitCode } from './2-blocks/split-code.ts';
import { breakBlocks } from './3-mend/code/breaks/break-blocks.ts';
import { BREAK_MODEL } from './3-mend/code/breaks/shipped-break-model.ts';
import { splitFileName } from './3-mend/code/split/split-file-name.ts';
import { splitMarkup } from './3-mend/code/split/split-markup.ts';
import { splitRestarts } from './3-mend/code/split/split-restarts.ts';
import { splitSession } from './3-mend/code/split/split-session.ts';
import { cutBlocks } from './3-mend/cut/cut-blocks.ts';
import { joinHeads } from './3-mend/cut/join-heads.ts';
import { partLabels } from './3-mend/cut/part-labels.ts';
import { partPrograms } from './3-mend/cut/part-programs.ts';
import { CUT_MODEL } from './3-mend/cut/shipped-cut-model.ts';
import { endDiagram } from './3-mend/diagram/end-diagram.ts';
import { growMindmaps } from './3-mend/diagram/grow-mindmaps.ts';
import { joinDiagrams } from './3-mend/diagram/join-diagrams.ts';
import { dropRepeats } from './3-mend/list/drop-repeats.ts';
import { freeHeadings } from './3-mend/list/free-headings.ts';
import { freeItems } from './3-mend/list/free-items.ts';
import { findQuotes } from './3-mend/quote/find-quotes.ts';
import { findCodeLabels } from './furniture/find-code-labels.ts';
import { findNamedHeadings } from './furniture/find-named-headings.ts';
import { readFurniture } from './furniture/read-furniture.ts';
import { trimAnchors } from './furniture/trim-anchors.ts';
import type { Flattened } from './profile/dialect.ts';

/** From this many headings with a permalink on, a line without one is taken for no heading. */
const MIN_ANCHORED = 3;

/** Each splits a block that holds several blocks, by what its own lines show; in this order. */
const SPLITTERS: readonly ((block: Block) => readonly Block[])[] = [
  endDiagram,
  cutGluedCode,
  splitCode,
  splitRestarts,
  splitSession,
  splitMarkup,
  splitFileName,
];

/** Add the lines of page furniture to the blocks, as boilerplate, in source order. */
function insertFurniture(blocks: readonly Block[], dropped: readonly Line[]): readonly Block[] {
  if (dropped.length === 0) return blocks;
  const own = dropped.map(
    (line): Block => ({ kind: 'boilerplate', lines: [line], confidence: 1, pinned: false }),
  );
  const startOf = ({ lines }: Block): number => lines[0]?.start ?? 0;
  return [...blocks, ...own].sort((a, b) => startOf(a) - startOf(b));
}

/** Line number of the first heading with a permalink; infinity where too few headings have one. */
function firstAnchored(anchored: ReadonlySet<number>): number {
  const [first = Number.POSITIVE_INFINITY] = anchored;
  return anchored.size < MIN_ANCHORED ? Number.POSITIVE_INFINITY : first;
}

function isIndented({ text }: Line): boolean {
  return /^\s/.test(text);
}

/**
 * Find the blocks of flattened text, before its outline is known: set page furniture aside, tag the
 * lines by the line model, and split or join the blocks where their lines show it.
 *
 * @param source The text.
 * @param dialect How it was flattened.
 * @param overrides A person's decisions.
 * @param model The line model.
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
  const { numbers, ...marks } = readFurniture(source, whole, lines, labels, dialect, overrides);
  const isFurniture = ({ number }: Line): boolean => numbers.has(number);
  const headings = new Set([...anchored, ...findNamedHeadings(whole)]);
  const certain = { headings, anchored: firstAnchored(anchored), ...marks };
  const evidence = gatherEvidence(withoutLines(lines, isFurniture));
  const bare = findBlocks(evidence, model, overrides, certain, dialect).map((block) =>
    freeLoneProse(block, marks.code),
  );
  const drafts = applyCodeLabels(insertFurniture(bare, lines.filter(isFurniture)), labels);
  const diagrams = growMindmaps(joinDiagrams(drafts));
  const found = SPLITTERS.reduce(
    (blocks, part) => blocks.flatMap((block) => part(block)),
    diagrams,
  );
  if (dialect !== 'trafilatura') return found;
  const keepsLines = found.some(({ kind, lines: own }) => kind === 'code' && own.some(isIndented));
  const cut = cutBlocks(freeHeadings(freeItems(found), keepsLines), whole, CUT_MODEL);
  const parted = keepsLines
    ? joinHeads(cut)
    : breakBlocks(partPrograms(partLabels(dropRepeats(cut))), BREAK_MODEL);
  return findQuotes(parted);
}
