import { type BinnedMeasures, binMeasures } from '../learning/bin-measures.ts';
import {
  growTree,
  type LearnedTrees,
  type Pulls,
  sayTree,
  type Tree,
} from '../learning/grow-tree.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { shuffle } from '../random/shuffle.ts';
import type { TreeChoice } from './tree-choices.ts';

const TREES = 120;
const RATE = 0.15;
/** Each tree may ask for so many of the measures. */
const SHARE = 0.4;
const LEAST_CURVE = 1e-3;

/**
 * Learn trees one after another, each of what those before it miss: the sum of what they say of the
 * right level grows beside that of the others.
 */
export function learnTrees(choices: readonly TreeChoice[], seed: number): LearnedTrees {
  const random = seededRandom(seed);
  const rows = choices.flatMap(({ places }) => places);
  const data = binMeasures(rows);
  const sums = new Float64Array(rows.length);
  const trees: Tree[] = [];
  for (let at = 0; at < TREES; at++) {
    const tree = growTree(data, someMeasures(data, random), pullsOf(choices, sums), RATE);
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

function pullsOf(choices: readonly TreeChoice[], sums: Float64Array): Pulls {
  const slopes = new Float64Array(sums.length);
  const curves = new Float64Array(sums.length);
  let from = 0;
  for (const { places, right } of choices) {
    const own = sums.subarray(from, from + places.length);
    const most = own.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const total = own.reduce((sum, score) => sum + Math.exp(score - most), 0);
    own.forEach((score, at) => {
      const chance = Math.exp(score - most) / total;
      slopes[from + at] = chance - Number(at === right);
      curves[from + at] = Math.max(LEAST_CURVE, chance * (1 - chance));
    });
    from += places.length;
  }
  return { slopes, curves };
}
