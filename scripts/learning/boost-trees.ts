import { seededRandom } from '../random/seeded-random.ts';
import { shuffle } from '../random/shuffle.ts';
import { type BinnedMeasures, binMeasures } from './bin-measures.ts';
import {
  type Derivatives,
  growTree,
  type LearnedTrees,
  predictTree,
  type Tree,
} from './grow-tree.ts';

const LEARNING_RATE = 0.15;
/** Share of the measures at which each tree may split, chosen at random. */
const MEASURE_SHARE = 0.4;

/**
 * Learn trees by gradient boosting: each is grown from the derivatives of the loss after those before it.
 *
 * @param rows The measures of each row.
 * @param sums The score of each row before the first tree; each tree adds to it, in place.
 * @param derivativesOf The derivatives of the loss at given scores.
 * @param count Number of trees.
 */
export function boostTrees(
  rows: readonly Float32Array[],
  sums: Float64Array,
  derivativesOf: (sums: Float64Array) => Derivatives,
  seed: number,
  count: number,
): LearnedTrees {
  const random = seededRandom(seed);
  const data = binMeasures(rows);
  const trees: Tree[] = [];
  for (let at = 0; at < count; at++) {
    const tree = growTree(data, someMeasures(data, random), derivativesOf(sums), LEARNING_RATE);
    trees.push(tree);
    for (let row = 0; row < sums.length; row++)
      sums[row] = (sums[row] ?? 0) + predictTree(tree, data, row);
  }
  return { trees, thresholds: data.thresholds };
}

function someMeasures({ bins }: BinnedMeasures, random: () => number): readonly number[] {
  const all = [...bins.keys()];
  shuffle(all, random);
  return all.slice(0, Math.ceil(all.length * MEASURE_SHARE));
}
