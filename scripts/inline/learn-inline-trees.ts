import { boostTrees } from '../learning/boost-trees.ts';
import type { Derivatives, LearnedTrees } from '../learning/grow-tree.ts';
import type { TreeLesson } from './tree-lessons.ts';

const TREES = 100;
const MIN_HESSIAN = 1e-3;

/**
 * Learn trees one after another, each of what those before it and the model miss; a chunk counts as
 * many times as it has characters, one of mean size once.
 */
export function learnInlineTrees(
  lessons: readonly TreeLesson[],
  seed: number,
  count: number = TREES,
): LearnedTrees {
  const rows = lessons.map(({ measures }) => measures);
  const odds = Float64Array.from(lessons, (lesson) => lesson.odds);
  const mean = lessons.reduce((sum, { size }) => sum + size, 0) / Math.max(1, lessons.length);
  return boostTrees(rows, odds, (now) => derivativesOf(lessons, mean, now), seed, count);
}

function derivativesOf(
  lessons: readonly TreeLesson[],
  mean: number,
  odds: Float64Array,
): Derivatives {
  const gradients = new Float64Array(odds.length);
  const hessians = new Float64Array(odds.length);
  for (const [row, { isCode, size }] of lessons.entries()) {
    const chance = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
    gradients[row] = ((chance - Number(isCode)) * size) / mean;
    hessians[row] = (Math.max(MIN_HESSIAN, chance * (1 - chance)) * size) / mean;
  }
  return { gradients, hessians };
}
