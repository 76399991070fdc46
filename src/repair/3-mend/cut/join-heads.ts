import type { Block } from '../../2-blocks/block.ts';

/**
 * Join code that was cut off an item's line with the code on the next lines: an extractor that keeps lines
 * glues the first line of code to the item before it.
 *
 *     - 写入以下内容:apiVersion: v1      the list, and a block of one line
 *     kind: Pod                      goes on with that block
 *
 * @param blocks All blocks of a text.
 */
export function joinHeads(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const isHead = before?.kind === 'code' && before.wasCut && before.lines.length === 1;
    if (isHead && block.kind === 'code' && !block.wasCut && !block.pinned) {
      joined[joined.length - 1] = { ...block, lines: [...before.lines, ...block.lines] };
    } else joined.push(block);
  }
  return joined;
}
