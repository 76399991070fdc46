import type { Root } from 'hast';
import { walk } from '../util/walk.ts';

/** Drop positions and data, in place: blocks carry their lines, and trees are cached. */
export function stripPositions(tree: Root): void {
  walk(tree, (node) => {
    if (node.position !== undefined) node.position = undefined;
    if (node.data !== undefined) node.data = undefined;
  });
}
