import { expect, test } from 'vitest';
import { plainFacts } from '../../../src/repair/tables/plain/plain-facts.ts';
import { toPlainRow } from '../../../src/repair/tables/plain/plain-row.ts';
import { plainTableModel } from '../../../src/repair/tables/plain/plain-table-model.ts';
import type { RowSplit } from '../../../src/repair/tables/plain/row-split.ts';

const rows = ['gRPC HTTP 2.0 HTTP 1.1', '5ms 16ms 18ms'].map(toPlainRow);
const borders = [Float64Array.of(2, -2, 2, -2), Float64Array.of(3, 3)];
const body: RowSplit = [
  [0, 1],
  [1, 2],
  [2, 3],
];
const factsOf = (header: RowSplit, row: RowSplit): readonly number[] =>
  plainFacts({ splits: [header, row], header: 0, rows: 0, emptied: 0 }, rows, borders);
const right = factsOf(
  [
    [0, 1],
    [1, 3],
    [3, 5],
  ],
  body,
);

test('borders that are likely speak for a reading, and words that a header repeats', () => {
  const wrong = factsOf(
    [
      [0, 3],
      [3, 4],
      [4, 5],
    ],
    body,
  );
  expect(right[1]).toBeGreaterThan(wrong[1] ?? 0);
  expect(right[9]).toBe(0);
  expect(wrong[9]).toBe(1);
});

test('empty cells are counted by row and column', () => {
  const short = factsOf(
    [
      [0, 1],
      [1, 3],
      [3, 5],
    ],
    [undefined, [0, 2], [2, 3]],
  );
  expect(right.slice(6, 9)).toEqual([0, 0, 1]);
  expect(short.slice(6, 9)).toEqual([1 / 3, 1, 0]);
});

test('every fact has a weight', () => {
  expect(plainTableModel.choice).toHaveLength(right.length);
});
