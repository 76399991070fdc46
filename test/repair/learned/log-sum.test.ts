import { expect, test } from 'vitest';
import { logSum } from '../../../src/repair/learned/log-sum.ts';

test('sum up what logarithms stand for', () => {
  expect(logSum([Math.log(2), Math.log(3), Math.log(5)])).toBeCloseTo(Math.log(10));
  expect(logSum([-2000])).toBe(-2000);
  expect(logSum([-2000, -2000])).toBeCloseTo(-2000 + Math.log(2));
});
