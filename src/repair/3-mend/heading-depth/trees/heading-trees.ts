import trees from './tree.weights.json' with { type: 'json' };
import { readTrees, type TreeModel } from './tree-model.ts';

/** Trees made by `scripts/train-heading-trees.ts`. */
export const headingTrees: TreeModel = readTrees(trees);
