import type { Block } from '../../../2-blocks/block.ts';
import { partBlock } from '../../../2-blocks/part-block.ts';

/** Longer blocks are data. */
const MAX_LINES = 500;

/**
 * Part a block of code in two.
 *
 * @param block A block of any kind; one that a person has decided on stays whole.
 * @param findBorder Told the lines without white space around them, names the first of the second
 *   part; 0 for none.
 */
export function splitBlock(
  block: Block,
  findBorder: (lines: readonly string[]) => number,
): readonly Block[] {
  const { kind, lines, pinned } = block;
  if (kind !== 'code' || pinned || lines.length < 2 || lines.length > MAX_LINES) return [block];
  const border = findBorder(lines.map(({ text }) => text.trim()));
  return partBlock(block, border === 0 ? [] : [border]);
}
