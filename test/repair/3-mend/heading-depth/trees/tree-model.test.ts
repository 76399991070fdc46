import { expect, test } from 'vitest';
import { seededRandom } from '../../../../../scripts/random/seeded-random.ts';
import {
  LEAF,
  readLeaves,
  readTrees,
  type StoredTrees,
} from '../../../../../src/repair/learned/tree-model.ts';

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

const thresholds = [[3, 1], [], [2], [0.5, -1, 7]];

/** Trees of up to eight leaves, and a walk down one after another. */
function grow(count: number): {
  readonly stored: StoredTrees;
  walk(measures: Float64Array): number;
} {
  const random = seededRandom(11);
  const below = (end: number): number => Math.floor(random() * end);
  const nodes: number[] = [];
  const add = (leaves: number): ((measures: Float64Array) => number) => {
    if (leaves === 1) {
      const value = below(256);
      nodes.push(LEAF, value);
      return () => ((value << 24) >> 24) * 0.25;
    }
    const measure = [0, 2, 3][below(3)] ?? 0;
    const at = below(thresholds[measure]?.length ?? 0);
    nodes.push(measure, at);
    const first = 1 + below(leaves - 1);
    const [low, high] = [add(first), add(leaves - first)];
    return (measures) => {
      const isLow = (measures[measure] ?? 0) <= (thresholds[measure]?.[at] ?? 0);
      return isLow ? low(measures) : high(measures);
    };
  };
  const trees = Array.from({ length: count }, () => add(1 + below(8)));
  return {
    stored: { scale: 0.25, thresholds, nodes: bytes(...nodes) },
    walk: (measures) => trees.reduce((sum, tree) => sum + tree(measures), 0),
  };
}

test('comes to the leaves that a walk comes to, also on thresholds and beside numbers', () => {
  const { stored, walk } = grow(30);
  const [trees, leaves] = [readTrees(stored), readLeaves(stored)];
  const values = [-1, 0, 0.5, 1, 2, 2.5, 3, 7, 8, Number.NaN];
  const random = seededRandom(3);
  for (let round = 0; round < 500; round++) {
    const measures = Float64Array.from({ length: 4 }, () => values[Math.floor(random() * 10)] ?? 0);
    const said = walk(measures);
    expect(trees(measures)).toBe(said);
    const left = leaves.all();
    for (const [from, to] of [
      [2, 4],
      [0, 1],
      [1, 2],
    ] as const)
      leaves.ruleOut(left, measures, from, to);
    expect(leaves.sum(left)).toBe(said);
  }
});
