import { expect, test } from 'vitest';
import { learnTrees } from '../../../scripts/headings/learn-trees.ts';
import type { TreeChoice } from '../../../scripts/headings/tree-choices.ts';
import { encodeTrees } from '../../../scripts/learning/encode-trees.ts';
import { seededRandom } from '../../../scripts/random/seeded-random.ts';
import { readTrees } from '../../../src/repair/learned/tree-model.ts';

/** The right one of two places is that of which either both measures are large or none is. */
function choicesOf(count: number): readonly TreeChoice[] {
  const random = seededRandom(5);
  return Array.from({ length: count }, () => {
    const [a, b] = [random(), random()];
    const isRight = a > 0.5 === b > 0.5;
    const noise = random();
    const places = [Float32Array.of(a, b, noise), Float32Array.of(a, 1 - b, noise)];
    return { places, right: isRight ? 0 : 1 };
  });
}

test('learns how measures go together, and keeps it when it is written and read', () => {
  const trees = readTrees(encodeTrees(learnTrees(choicesOf(2000), 3)));
  const sum = (a: number, b: number): number => trees(Float64Array.of(a, b, 0.5));
  expect(sum(0.9, 0.9)).toBeGreaterThan(sum(0.9, 0.1));
  expect(sum(0.1, 0.1)).toBeGreaterThan(sum(0.1, 0.9));
});

test('gives the same trees again', () => {
  const choices = choicesOf(400);
  expect(encodeTrees(learnTrees(choices, 3))).toEqual(encodeTrees(learnTrees(choices, 3)));
});
