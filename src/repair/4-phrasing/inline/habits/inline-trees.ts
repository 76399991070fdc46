import { readTrees, type TreeModel } from '../../../learned/tree-model.ts';
import data from './inline-tree.weights.json' with { type: 'json' };

/** Trees made by `scripts/train-inline-trees.ts`. */
export const INLINE_TREES: TreeModel = readTrees(data);
