import type { Edit } from '../../../types/repair.ts';
import { lineEnding } from '../../../util/text/line-ending.ts';
import { continuePrefix } from '../scan/continue-prefix.ts';
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

/** The text whose fences are edited. */
interface FencedText {
  readonly structure: Structure;
  readonly lines: readonly FenceLine[];
  /** Of all edits. */
  readonly confidence: number;
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
  const text = { structure, lines, confidence };
  return listBlocks(steps).flatMap((block) => editBlock(text, block));
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

function editBlock(text: FencedText, block: Block): readonly Edit[] {
  const open = text.lines[block.open]?.fence;
  if (open === undefined) return [];
  const close = text.lines[block.close]?.fence;
  const length = wantedLength(text.lines, block, open, close);
  const mark = (open.mark[0] ?? '`').repeat(length);
  const rule = length > Math.max(3, open.mark.length) ? 'nested-fence' : 'fence-length';
  const edits = [
    setMark(text, block.open, mark, rule),
    close === undefined ? insertClose(text, block, continuePrefix(open.prefix) + mark) : undefined,
    close && close.mark.length < length ? setMark(text, block.close, mark, rule) : undefined,
  ];
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
  { structure, lines, confidence }: FencedText,
  line: number,
  mark: string,
  rule: string,
): Edit | undefined {
  const fence = lines[line]?.fence;
  if (fence === undefined || fence.mark === mark) return undefined;
  const start = (structure.lines.starts[line] ?? 0) + fence.prefix.length;
  return { start, end: start + fence.mark.length, text: mark, rule, confidence };
}

/** Put a closing fence behind a block's last line that is not blank. */
function insertClose(
  { structure, lines, confidence }: FencedText,
  block: Block,
  fence: string,
): Edit {
  let last = block.end - 1;
  while (last > block.open && lines[last]?.isBlank) last -= 1;
  const { text, ends } = structure.lines;
  const at = ends[last] ?? text.length;
  const inserted = `${lineEnding(text)}${fence}`;
  return { start: at, end: at, text: inserted, rule: 'unclosed-fence', confidence };
}
