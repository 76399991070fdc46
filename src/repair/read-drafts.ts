import type { Override } from '../types/repair.ts';
import { gatherEvidence } from './1-evidence/gather-evidence.ts';
import type { Line } from './1-evidence/line.ts';
import type { LineModel } from './1-evidence/model/line-model.ts';
import { applyCodeLabels } from './2-blocks/apply-code-labels.ts';
import type { Block } from './2-blocks/block.ts';
import { cutGluedCode } from './2-blocks/cut-glued-code.ts';
import { findBlocks } from './2-blocks/find-blocks.ts';
import { freeLoneProse } from './2-blocks/free-lone-prose.ts';
import { splitCode } from './2-blocks/split-code.ts';
import { breakBlocks } from './3-mend/code/breaks/break-blocks.ts';
import { BREAK_MODEL } from './3-mend/code/breaks/shipped-break-model.ts';
import { splitFileName } from './3-mend/code/split/split-file-name.ts';
import { splitManagers } from './3-mend/code/split/split-managers.ts';
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
import type { Flattened } from './profile/dialect.ts';
import { setFurnitureAside } from './set-furniture-aside.ts';

/** Each splits a block that holds several blocks, by what its own lines show; in this order. */
const SPLITTERS: readonly ((block: Block) => readonly Block[])[] = [
  endDiagram,
  cutGluedCode,
  splitCode,
  splitRestarts,
  splitManagers,
  splitSession,
  splitMarkup,
  splitFileName,
];

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
  const { whole, own, furniture, labels, site } = setFurnitureAside(source, dialect, overrides);
  const found = findBlocks(gatherEvidence(own), model, overrides, site, dialect).map((block) =>
    freeLoneProse(block, site.codeStarts),
  );
  const labelled = applyCodeLabels(insertFurniture(found, furniture), labels);
  const split = SPLITTERS.reduce(
    (blocks, splitBlock) => blocks.flatMap((block) => splitBlock(block)),
    growMindmaps(joinDiagrams(labelled)),
  );
  return dialect === 'trafilatura' ? findQuotes(takeGluedApart(split, whole)) : split;
}

/** Add the lines of page furniture to the blocks, as boilerplate, in source order. */
function insertFurniture(blocks: readonly Block[], furniture: readonly Line[]): readonly Block[] {
  if (furniture.length === 0) return blocks;
  const dropped = furniture.map(
    (line): Block => ({ kind: 'boilerplate', lines: [line], confidence: 1, pinned: false }),
  );
  const startOf = ({ lines }: Block): number => lines[0]?.start ?? 0;
  return [...blocks, ...dropped].sort((a, b) => startOf(a) - startOf(b));
}

/**
 * Take apart what trafilatura ran together: items in one line, items and code, and the lines of code.
 * Its newer versions keep the lines of code, which its indentation shows.
 *
 * @param whole All lines of the text.
 */
function takeGluedApart(blocks: readonly Block[], whole: readonly Line[]): readonly Block[] {
  const keepsLines = blocks.some(({ kind, lines }) => kind === 'code' && lines.some(isIndented));
  const cut = cutBlocks(freeHeadings(freeItems(blocks), keepsLines), whole, CUT_MODEL);
  if (keepsLines) return joinHeads(cut);
  return breakBlocks(partPrograms(partLabels(dropRepeats(cut))), BREAK_MODEL);
}

function isIndented({ text }: Line): boolean {
  return /^\s/.test(text);
}
