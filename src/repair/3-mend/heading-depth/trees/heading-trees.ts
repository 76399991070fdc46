import { readTrees, type TreeModel } from '../../../learned/tree-model.ts';
import trees from './tree.weights.json' with { type: 'json' };

/** Trees made by `scripts/train-heading-trees.ts`. */
export const headingTrees: TreeModel = readTrees(trees);
