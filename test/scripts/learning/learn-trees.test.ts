import { expect, test } from 'vitest';
import { encodeTrees } from '../../../scripts/learning/encode-trees.ts';
import { learnTrees, type TreeChoice } from '../../../scripts/learning/learn-trees.ts';
import { seededRandom } from '../../../scripts/random/seeded-random.ts';
import { readTrees } from '../../../src/repair/learned/tree-model.ts';

/** The right one of two candidates is that of which either both measures are large or none is. */
function choicesOf(count: number): readonly TreeChoice[] {
  const random = seededRandom(5);
  return Array.from({ length: count }, () => {
    const [a, b] = [random(), random()];
    const isRight = a > 0.5 === b > 0.5;
    const noise = random();
    const candidates = [Float32Array.of(a, b, noise), Float32Array.of(a, 1 - b, noise)];
    return { candidates, right: isRight ? 0 : 1 };
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

test('learns only what is not known already', () => {
  const choices = choicesOf(2000).map((choice) => ({
    ...choice,
    offsets: [0, 1].map((at) => (at === choice.right ? 9 : 0)),
  }));
  const trees = readTrees(encodeTrees(learnTrees(choices, 3)));
  expect(Math.abs(trees(Float64Array.of(0.9, 0.9, 0.5)))).toBeLessThan(0.3);
});

test('learns more from what counts for more', () => {
  const same = [Float32Array.of(0), Float32Array.of(1)];
  const choices = Array.from({ length: 2000 }, (_, at) => ({
    candidates: same,
    right: at % 2,
    weight: at % 2 === 1 ? 5 : 1,
  }));
  const trees = readTrees(encodeTrees(learnTrees(choices, 3)));
  expect(trees(Float64Array.of(1)) - trees(Float64Array.of(0))).toBeGreaterThan(1);
});
