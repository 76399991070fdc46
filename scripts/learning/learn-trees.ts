import { seededRandom } from '../random/seeded-random.ts';
import { shuffle } from '../random/shuffle.ts';
import { type BinnedMeasures, binMeasures } from './bin-measures.ts';
import { growTree, type LearnedTrees, type Pulls, sayTree, type Tree } from './grow-tree.ts';

/** A choice among candidates, of which one is right. */
export interface TreeChoice {
  /** The measures of each candidate. */
  readonly candidates: readonly Float32Array[];
  readonly right: number;
  /** What speaks for each candidate already. @default nothing */
  readonly offsets?: readonly number[];
  /** How much the choice counts. @default 1 */
  readonly weight?: number;
}

const TREES = 120;
const RATE = 0.15;
/** Each tree may ask for so many of the measures. */
const SHARE = 0.4;
const LEAST_CURVE = 1e-3;

/**
 * Learn trees one after another, each of what those before it miss: the sum of what they say of the
 * right candidate grows beside that of the others.
 *
 * @param count So many trees are grown.
 */
export function learnTrees(
  choices: readonly TreeChoice[],
  seed: number,
  count: number = TREES,
): LearnedTrees {
  const random = seededRandom(seed);
  const rows = choices.flatMap(({ candidates }) => candidates);
  const data = binMeasures(rows);
  const sums = Float64Array.from(
    choices.flatMap(({ candidates, offsets }) => candidates.map((_, at) => offsets?.[at] ?? 0)),
  );
  const trees: Tree[] = [];
  for (let at = 0; at < count; at++) {
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
  for (const { candidates, right, weight = 1 } of choices) {
    const own = sums.subarray(from, from + candidates.length);
    const most = own.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const total = own.reduce((sum, score) => sum + Math.exp(score - most), 0);
    own.forEach((score, at) => {
      const chance = Math.exp(score - most) / total;
      slopes[from + at] = weight * (chance - Number(at === right));
      curves[from + at] = weight * Math.max(LEAST_CURVE, chance * (1 - chance));
    });
    from += candidates.length;
  }
  return { slopes, curves };
}
