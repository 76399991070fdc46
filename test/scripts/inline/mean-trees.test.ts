import { expect, test } from 'vitest';
import { meanTrees } from '../../../scripts/inline/mean-trees.ts';
import { encodeTrees } from '../../../scripts/learning/encode-trees.ts';
import type { LearnedTrees } from '../../../scripts/learning/grow-tree.ts';
import { readTrees } from '../../../src/repair/learned/tree-model.ts';

function setOf(low: number, high: number): LearnedTrees {
  const tree = { measure: 0, bin: 0, low: { value: low }, high: { value: high } };
  return { trees: [tree], thresholds: [[5]] };
}

test('says what its sets say on average', () => {
  const trees = readTrees(encodeTrees(meanTrees([setOf(-1, 1), setOf(-3, 2)])));
  expect(trees(Float64Array.of(4))).toBeCloseTo(-2, 1);
  expect(trees(Float64Array.of(6))).toBeCloseTo(1.5, 1);
});
