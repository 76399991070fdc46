import { expect, test } from 'vitest';
import { groupOf } from '../../../src/repair/4-phrasing/group-of.ts';

test('numbers each column of each block otherwise', () => {
  const places = [-1, 0, 1, 7, 62];
  const groups = [0, 1, 9].flatMap((block) => places.map((place) => groupOf(block, place)));
  expect(new Set(groups).size).toBe(groups.length);
});

test('counts columns far to the right as one', () => {
  expect(groupOf(3, 400)).toBe(groupOf(3, 62));
  expect(groupOf(3, 400)).not.toBe(groupOf(4, -1));
});
