import type { Line } from '../../1-evidence/line.ts';
import type { Block } from '../../2-blocks/block.ts';

const DASH = /^- \S/;
// What a line of code has and a name has not
const CODE_MARK = /[{}()[\]=;<>|"'`\\]|\w: /;
const MIN_ITEMS = 3;

function isDashed({ text }: Line): boolean {
  return DASH.test(text);
}

function free(block: Block): readonly Block[] {
  const { kind, lines, pinned } = block;
  if (kind !== 'code' || pinned || lines.length < MIN_ITEMS) return [block];
  const end = lines.findIndex((line) => !isDashed(line));
  const items = end < 0 ? lines : lines.slice(0, end);
  const rest = lines.slice(items.length);
  const isBare = !items.some(({ text }) => CODE_MARK.test(text));
  if (items.length < MIN_ITEMS || rest.length > (isBare ? 1 : 0)) return [block];
  const list: Block = { ...block, kind: 'list', lines: items };
  return rest.length === 0 ? [list] : [list, { ...block, kind: 'paragraph', lines: rest }];
}

/**
 * Find lists that were taken for code: nothing but items, and at most one line behind them.
 *
 *     - read
 *     - write
 *     - close
 *
 * Code of which every line begins with a dash is rare, and has other lines around it.
 *
 * @param blocks All blocks of a text whose items begin with a dash.
 */
export function freeItems(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap(free);
}
