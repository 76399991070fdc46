import { boostTrees } from './boost-trees.ts';
import type { Derivatives, LearnedTrees } from './grow-tree.ts';

/** A choice among candidates, of which one is right. */
export interface TreeChoice {
  /** The measures of each candidate. */
  readonly candidates: readonly Float32Array[];
  readonly right: number;
  /** Score of each candidate before the first tree. @default 0 */
  readonly offsets?: readonly number[];
  /** How much the choice counts. @default 1 */
  readonly weight?: number;
}

const TREES = 120;
const MIN_HESSIAN = 1e-3;

/**
 * Learn boosted trees that give the right candidate of each choice the highest score (softmax loss).
 *
 * @param count Number of trees.
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
  return boostTrees(rows, sums, (now) => derivativesOf(choices, now), seed, count);
}

function derivativesOf(choices: readonly TreeChoice[], sums: Float64Array): Derivatives {
  const gradients = new Float64Array(sums.length);
  const hessians = new Float64Array(sums.length);
  let from = 0;
  for (const { candidates, right, weight = 1 } of choices) {
    const own = sums.subarray(from, from + candidates.length);
    const most = own.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const total = own.reduce((sum, score) => sum + Math.exp(score - most), 0);
    own.forEach((score, at) => {
      const chance = Math.exp(score - most) / total;
      gradients[from + at] = weight * (chance - Number(at === right));
      hessians[from + at] = weight * Math.max(MIN_HESSIAN, chance * (1 - chance));
    });
    from += candidates.length;
  }
  return { gradients, hessians };
}
