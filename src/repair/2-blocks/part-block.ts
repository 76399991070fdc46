import type { Block } from './block.ts';

/**
 * Part a block before some of its lines.
 *
 * @param borders Places of lines that begin another part, in order.
 * @returns The block where there are none.
 */
export function partBlock(block: Block, borders: readonly number[]): readonly Block[] {
  if (borders.length === 0) return [block];
  const starts = [0, ...borders];
  return starts.map((start, at) => ({ ...block, lines: block.lines.slice(start, starts[at + 1]) }));
}
