import type { Block } from '../2-blocks/block.ts';

/**
 * Cut a block out of the source: from its first line's start to its last line's end.
 *
 * @param block The block.
 * @param source The whole text.
 */
export function blockText(block: Block, source: string): string {
  return source.slice(block.lines[0]?.start ?? 0, block.lines.at(-1)?.end ?? 0);
}
