import { expect, test } from 'vitest';
import { LEAF, readTrees } from '../../../../../src/repair/learned/tree-model.ts';

const bytes = (...all: readonly number[]): string => Buffer.from(all).toString('base64');

test('goes down to a leaf of each tree and sums up', () => {
  // Is the first at most 5? Is the second then at most 1 (3), or more (-4)? Else 7. And 1 in any case.
  const nodes = bytes(0, 0, 1, 1, LEAF, 3, LEAF, 252, LEAF, 7, LEAF, 1);
  const trees = readTrees({ scale: 0.5, thresholds: [[5], [0, 1]], nodes });
  expect(trees(Float64Array.of(5, 1))).toBe(2);
  expect(trees(Float64Array.of(4, 2))).toBe(-1.5);
  expect(trees(Float64Array.of(6, 0))).toBe(4);
});

test('says nothing without trees', () => {
  expect(readTrees({ scale: 1, thresholds: [], nodes: '' })(Float64Array.of(1))).toBe(0);
});
