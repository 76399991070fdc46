import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Drop positions and data, in place: blocks carry their lines, and trees are cached. */
export function stripPositions(tree: Root): void {
  visit(tree, (node) => {
    delete node.position;
    delete node.data;
  });
}
