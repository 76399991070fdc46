import { expect, test } from 'vitest';
import { nextAlike } from '../../../../../src/repair/3-mend/heading-depth/describe/next-alike.ts';

test('turns steps back into steps ahead', () => {
  expect(nextAlike([0, 0, 2, 0])).toEqual([2, 0, 0, 0]);
});

test('keeps the first of several that are like one', () => {
  expect(nextAlike([0, 1, 2, 1])).toEqual([1, 0, 1, 0]);
});
