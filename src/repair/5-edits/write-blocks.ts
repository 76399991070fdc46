import type { Message } from '../../types/message.ts';
import type { MendedBlock, RepairResult } from '../../types/repair.ts';
import { applyEdits } from '../../util/text/apply-edits.ts';
import type { Block } from '../2-blocks/block.ts';
import { mendBlock } from '../3-mend/mend-block.ts';
import type { MendContext } from '../3-mend/mend-context.ts';
import type { Mended } from '../3-mend/mended.ts';
import { type EditList, editList } from './edit-list.ts';
import { reportBlock } from './report-block.ts';

const DROPPED: Mended = {
  changes: [],
  rule: 'boilerplate',
  confidence: 1,
  reason: 'page furniture',
  notes: [],
};
const REPEATED: Mended = { ...DROPPED, reason: 'the extractor wrote the item twice' };
const GAP = { rule: 'block-gap', confidence: 1 };
const LINE_END = /[\r\n]/;
const ANCHOR = { rule: 'heading-anchor', confidence: 1 };

/** What was written of the blocks so far. */
interface Written {
  readonly list: EditList;
  readonly blocks: MendedBlock[];
  readonly messages: Message[];
  readonly dropped: { line: number; text: string }[];
  /** Offset in the source behind the last block. */
  end: number;
  /** Number of blocks that were not dropped. */
  kept: number;
}

/**
 * Replace what stands between two blocks by `text`. That is white space, and at most one permalink of a
 * heading, on the last line of the first block or the first of the second; it is removed.
 */
function writeGap({ list, end }: Written, source: string, start: number, text: string): void {
  const between = source.slice(end, start);
  const mark = between.trim();
  const at = end + between.indexOf(mark);
  if (LINE_END.test(source.slice(end, at))) {
    list.replace(end, at, text, GAP);
    list.replace(at, start, '', ANCHOR);
    return;
  }
  const behind = at + mark.length;
  list.replace(end, behind, '', ANCHOR);
  list.replace(behind, start, text, GAP);
}

function droppedAs({ isRepeat }: Block): Mended {
  return isRepeat ? REPEATED : DROPPED;
}

function dropBlock(written: Written, block: Block): void {
  const why = { rule: 'boilerplate', confidence: block.confidence };
  for (const line of block.lines) {
    written.list.replace(written.end, line.end, '', why);
    written.end = line.end;
    written.dropped.push({ line: line.number, text: line.text });
  }
}

function writeBlock(written: Written, block: Block, mended: Mended, source: string): void {
  const start = block.lines[0]?.start ?? 0;
  writeGap(written, source, start, written.kept === 0 ? '' : '\n\n');
  const confidence = block.confidence * mended.confidence;
  for (const change of mended.changes) {
    const why = { rule: mended.rule, confidence };
    written.list.replace(start + change.start, start + change.end, change.text, why);
  }
  written.end = block.lines.at(-1)?.end ?? start;
  written.kept += 1;
}

/**
 * Mend all blocks and write the changes as edits.
 *
 * @param blocks In source order; together they hold every line that is not blank.
 * @param context What the menders need to know of the whole text.
 * @param threshold Decisions with a lower confidence are warnings.
 */
export function writeBlocks(
  blocks: readonly Block[],
  context: MendContext,
  threshold: number,
): RepairResult {
  const { source } = context;
  const list = editList(source);
  const written: Written = { list, blocks: [], messages: [], dropped: [], end: 0, kept: 0 };
  for (const [index, block] of blocks.entries()) {
    const before = list.edits.length;
    const dropped = block.kind === 'boilerplate';
    const mended = dropped ? droppedAs(block) : mendBlock(block, index, context);
    if (dropped) dropBlock(written, block);
    else writeBlock(written, block, mended, source);
    const report = reportBlock(block, mended, list.edits.length > before, threshold);
    written.blocks.push(report.block);
    for (const message of report.messages) written.messages.push(message);
  }
  writeGap(written, source, source.length, written.kept === 0 ? '' : '\n');
  const { messages, dropped } = written;
  const edits = list.edits;
  return { markdown: applyEdits(source, edits), edits, blocks: written.blocks, messages, dropped };
}
