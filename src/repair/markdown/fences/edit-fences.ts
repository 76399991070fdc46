import type { Edit } from '../../../types/repair.ts';
import { lineEnding } from '../scan/line-ending.ts';
import type { Structure } from '../scan/scan-blocks.ts';
import type { FenceStep } from './choose-fences.ts';
import type { FenceLine } from './fence-costs.ts';
import type { FenceMark } from './fence-mark.ts';

/** A code block as chosen: lines count from 0, `close` is -1 where a fence must be put in. */
interface Block {
  readonly open: number;
  readonly close: number;
  /** The line after the block's code. */
  readonly end: number;
}

/**
 * Write the edits that turn the fences as they stand into the chosen ones.
 *
 * @param steps One for each line and one for the end of the text.
 */
export function editFences(
  structure: Structure,
  lines: readonly FenceLine[],
  steps: readonly FenceStep[],
  confidence: number,
): readonly Edit[] {
  return listBlocks(steps).flatMap((block) => editBlock(structure, lines, block, confidence));
}

function listBlocks(steps: readonly FenceStep[]): readonly Block[] {
  const blocks: Block[] = [];
  let open = -1;
  for (const [index, step] of steps.entries()) {
    if (step === 'close') blocks.push({ open, close: index, end: index });
    if (step === 'end-out' || step === 'end-open') blocks.push({ open, close: -1, end: index });
    if (step === 'open' || step === 'end-open') open = index;
  }
  return blocks;
}

function editBlock(
  structure: Structure,
  lines: readonly FenceLine[],
  block: Block,
  confidence: number,
): readonly Edit[] {
  const open = lines[block.open]?.fence;
  if (open === undefined) return [];
  const close = lines[block.close]?.fence;
  const wanted = wantedLength(lines, block, open, close);
  const mark = (open.mark[0] ?? '`').repeat(wanted);
  const rule = wanted > Math.max(3, open.mark.length) ? 'nested-fence' : 'fence-length';
  const edits = [setMark(structure, block.open, open, mark, rule, confidence)];
  if (close === undefined) edits.push(insertClose(structure, lines, block, open, mark, confidence));
  else if (close.mark.length < wanted) {
    edits.push(setMark(structure, block.close, close, mark, rule, confidence));
  }
  return edits.filter((edit) => edit !== undefined);
}

/** As many marks as the closing fence can end, and more than any fence inside. */
function wantedLength(
  lines: readonly FenceLine[],
  block: Block,
  open: FenceMark,
  close: FenceMark | undefined,
): number {
  let inner = 0;
  for (let index = block.open + 1; index < block.end; index += 1) {
    const fence = lines[index]?.fence;
    if (fence?.mark[0] === open.mark[0]) inner = Math.max(inner, fence?.mark.length ?? 0);
  }
  const shared = Math.min(open.mark.length, close?.mark.length ?? open.mark.length);
  return Math.max(3, shared, inner >= 3 ? inner + 1 : 0);
}

function setMark(
  { lines }: Structure,
  line: number,
  fence: FenceMark,
  mark: string,
  rule: string,
  confidence: number,
): Edit | undefined {
  if (fence.mark === mark) return undefined;
  const start = (lines.starts[line] ?? 0) + fence.prefix.length;
  return { start, end: start + fence.mark.length, text: mark, rule, confidence };
}

function insertClose(
  { lines }: Structure,
  fenceLines: readonly FenceLine[],
  block: Block,
  open: FenceMark,
  mark: string,
  confidence: number,
): Edit {
  let last = block.end - 1;
  while (last > block.open && fenceLines[last]?.isBlank) last -= 1;
  const at = lines.ends[last] ?? lines.text.length;
  const prefix = open.prefix.replace(/[^>\s]/g, ' ');
  const text = `${lineEnding(lines.text)}${prefix}${mark}`;
  return { start: at, end: at, text, rule: 'unclosed-fence', confidence };
}
