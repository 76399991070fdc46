import { scoreCodeLine } from '../../1-evidence/code-lines/score-code-line.ts';
import type { Line } from '../../1-evidence/line.ts';
import { sliceLine } from '../../1-evidence/slice-line.ts';
import type { Block } from '../../2-blocks/block.ts';
import { nearLists } from './near-lists.ts';

// 停止侦听器:watch(   Check that it runs:kubectl get pods
const LABEL =
  /^\s*(?:(?:[\w.+()-]{1,20} ?)?[\u3400-\u9fff][^'"`;{}=]{0,80}|[A-Z][a-z]+(?: [\w-]+){2,14})[:：](?=[A-Za-z<@({/$#.])/;
/** Shorter code may be the value of a setting. */
const MIN_CODE_LENGTH = 20;
const CHARACTERS_READ = 120;
/** Code of this length had several lines. */
const MIN_LONG_CODE = 50;

/** Whether lines of code were run together in it behind words, more often than not. */
function isGlued({ kind, lines, pinned }: Block): boolean {
  if (kind !== 'code' || pinned) return false;
  const labels = lines.map(labelOf);
  const led = labels.filter((end) => end > 0).length;
  return (
    led * 2 >= lines.length &&
    lines.some(({ text }, at) => {
      const end = labels[at] ?? 0;
      return end > 0 && text.length - end >= MIN_LONG_CODE;
    })
  );
}

/** How long the words before code are, 0 where there are none. */
function labelOf({ text }: Line): number {
  const end = LABEL.exec(text)?.[0].length ?? 0;
  const code = text.slice(end);
  return code.length >= MIN_CODE_LENGTH && scoreCodeLine(code.slice(0, CHARACTERS_READ)) >= 0
    ? end
    : 0;
}

/** Add a line to the last block if that is code, or make a block of it. */
function addCode(parts: Block[], block: Block, line: Line): void {
  const last = parts.at(-1);
  if (last?.kind === 'code') parts[parts.length - 1] = { ...last, lines: [...last.lines, line] };
  else parts.push({ ...block, lines: [line], wasCut: true });
}

function partBlock(block: Block): readonly Block[] {
  const parts: Block[] = [];
  for (const line of block.lines) {
    const end = labelOf(line);
    if (end > 0) {
      const label = sliceLine(line, 0, end, line.part);
      parts.push({ ...block, kind: 'list', lines: [label], starts: [false], wasCut: true });
    }
    addCode(parts, block, end > 0 ? sliceLine(line, end, line.text.length, line.part + 1) : line);
  }
  return parts;
}

/** Words that were cut off go on with the item before them. */
function joinRest(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const isRest = block.kind === 'list' && block.wasCut;
    if (isRest && before?.kind === 'list' && before.starts) {
      const lines = [...before.lines, ...block.lines];
      joined[joined.length - 1] = { ...before, lines, starts: [...before.starts, false] };
    } else joined.push(block);
  }
  return joined;
}

/**
 * Split words that lead to code from that code: near lists an extractor writes both on one line, which is then
 * mostly taken for code.
 *
 *     停止侦听器:watch(a, () => {})   →   text of the item before, and code
 *
 * @param blocks All blocks of a text whose extractor does that.
 */
export function partLabels(blocks: readonly Block[]): readonly Block[] {
  const isNear = nearLists(blocks);
  const parted = blocks.flatMap((block, at) =>
    isNear[at] && isGlued(block) ? partBlock(block) : [block],
  );
  return joinRest(parted);
}
