import type { Block } from '../../2-blocks/block.ts';

/** A list within this number of blocks suggests that code stands in items. */
const MAX_DISTANCE = 3;

/** For each block whether a list is near. */
export function nearLists(blocks: readonly Block[]): readonly boolean[] {
  const lists = blocks.map(({ kind }) => kind === 'list');
  return blocks.map((_, at) =>
    lists.slice(Math.max(0, at - MAX_DISTANCE), at + MAX_DISTANCE + 1).includes(true),
  );
}
