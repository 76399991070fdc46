import { binMeasures } from '../learning/bin-measures.ts';
import { growTree, type LearnedTrees, sayTree, type Tree } from '../learning/grow-tree.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { shuffle } from '../random/shuffle.ts';
import type { TreeLesson } from './tree-lessons.ts';

const TREES = 100;
const RATE = 0.15;
/** Each tree may ask for so many of the measures. */
const SHARE = 0.4;
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
  const random = seededRandom(seed);
  const data = binMeasures(lessons.map(({ measures }) => measures));
  const mean = lessons.reduce((sum, { size }) => sum + size, 0) / Math.max(1, lessons.length);
  const odds = Float64Array.from(lessons, (lesson) => lesson.odds);
  const slopes = new Float64Array(lessons.length);
  const curves = new Float64Array(lessons.length);
  const trees: Tree[] = [];
  for (let round = 0; round < count; round += 1) {
    for (const [row, { isCode, size }] of lessons.entries()) {
      const chance = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
      slopes[row] = ((chance - Number(isCode)) * size) / mean;
      curves[row] = (Math.max(LEAST_CURVE, chance * (1 - chance)) * size) / mean;
    }
    const measures = [...data.bins.keys()];
    shuffle(measures, random);
    const asked = measures.slice(0, Math.ceil(measures.length * SHARE));
    const tree = growTree(data, asked, { slopes, curves }, RATE);
    trees.push(tree);
    for (let row = 0; row < odds.length; row += 1)
      odds[row] = (odds[row] ?? 0) + sayTree(tree, data, row);
  }
  return { trees, thresholds: data.thresholds };
}
