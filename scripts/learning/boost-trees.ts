import { seededRandom } from '../random/seeded-random.ts';
import { shuffle } from '../random/shuffle.ts';
import { type BinnedMeasures, binMeasures } from './bin-measures.ts';
import { growTree, type LearnedTrees, type Pulls, sayTree, type Tree } from './grow-tree.ts';

const RATE = 0.15;
/** Each tree may ask for so many of the measures. */
const SHARE = 0.4;

/**
 * Grow trees one after another, each of what those before it miss.
 *
 * @param rows The measures of each row.
 * @param sums What speaks for each row already; each tree adds to it.
 * @param pullsOf What is missed where so much speaks for each row.
 * @param count So many trees are grown.
 */
export function boostTrees(
  rows: readonly Float32Array[],
  sums: Float64Array,
  pullsOf: (sums: Float64Array) => Pulls,
  seed: number,
  count: number,
): LearnedTrees {
  const random = seededRandom(seed);
  const data = binMeasures(rows);
  const trees: Tree[] = [];
  for (let at = 0; at < count; at++) {
    const tree = growTree(data, someMeasures(data, random), pullsOf(sums), RATE);
    trees.push(tree);
    for (let row = 0; row < sums.length; row++)
      sums[row] = (sums[row] ?? 0) + sayTree(tree, data, row);
  }
  return { trees, thresholds: data.thresholds };
}

function someMeasures({ bins }: BinnedMeasures, random: () => number): readonly number[] {
  const all = [...bins.keys()];
  shuffle(all, random);
  return all.slice(0, Math.ceil(all.length * SHARE));
}
