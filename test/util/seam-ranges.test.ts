import { expect, test } from 'vitest';
import type { MendedBlock } from '../../src/types/repair.ts';
import { seamRanges } from '../../src/util/seam-ranges.ts';

function block(first: number, last: number, changed = true): MendedBlock {
  return {
    kind: 'paragraph',
    lines: [first, last],
    changed,
    rule: 'x',
    confidence: 1,
    reason: '',
  };
}

test('gives the shares of the lines that were mended', () => {
  const blocks = [block(1, 10), block(11, 50, false), block(51, 100)];
  expect(seamRanges(blocks, 100)).toEqual([
    [0, 0.1],
    [0.5, 1],
  ]);
});

test('joins neighbours, so that a seam is one stroke', () => {
  expect(seamRanges([block(1, 2), block(3, 4)], 100)).toEqual([[0, 0.04]]);
});

test('is empty where nothing was mended', () => {
  expect(seamRanges([block(1, 2, false)], 2)).toEqual([]);
});
