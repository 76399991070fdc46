import { boostTrees } from './boost-trees.ts';
import type { LearnedTrees, Pulls } from './grow-tree.ts';

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
  const rows = choices.flatMap(({ candidates }) => candidates);
  const sums = Float64Array.from(
    choices.flatMap(({ candidates, offsets }) => candidates.map((_, at) => offsets?.[at] ?? 0)),
  );
  return boostTrees(rows, sums, (now) => pullsOf(choices, now), seed, count);
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
