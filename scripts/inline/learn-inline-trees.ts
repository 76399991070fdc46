import { boostTrees } from '../learning/boost-trees.ts';
import type { LearnedTrees, Pulls } from '../learning/grow-tree.ts';
import type { TreeLesson } from './tree-lessons.ts';

const TREES = 100;
const LEAST_CURVE = 1e-3;

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
  return boostTrees(rows, odds, (now) => pullsOf(lessons, mean, now), seed, count);
}

function pullsOf(lessons: readonly TreeLesson[], mean: number, odds: Float64Array): Pulls {
  const slopes = new Float64Array(odds.length);
  const curves = new Float64Array(odds.length);
  for (const [row, { isCode, size }] of lessons.entries()) {
    const chance = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
    slopes[row] = ((chance - Number(isCode)) * size) / mean;
    curves[row] = (Math.max(LEAST_CURVE, chance * (1 - chance)) * size) / mean;
  }
  return { slopes, curves };
}
