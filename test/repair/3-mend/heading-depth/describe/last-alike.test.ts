import { expect, test } from 'vitest';
import { lastAlike } from '../../../../../src/repair/3-mend/heading-depth/describe/last-alike.ts';

test('counts the steps back to the last of the same key', () => {
  expect(lastAlike([7, 8, 7, 8, 8])).toEqual([0, 0, 2, 2, 1]);
});

test('finds none for no key, and none far back', () => {
  expect(lastAlike([0, 0])).toEqual([0, 0]);
  const keys = [7, ...Array.from({ length: 70 }, (_, at) => 100 + at), 7];
  expect(lastAlike(keys).at(-1)).toBe(0);
});
