import { type LeafModel, readLeaves } from '../../../learned/tree-model.ts';
import trees from './tree.weights.json' with { type: 'json' };

/** Trees made by `scripts/train-heading-trees.ts`. */
export const headingTrees: LeafModel = readLeaves(trees);
