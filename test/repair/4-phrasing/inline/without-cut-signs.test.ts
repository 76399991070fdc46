import { expect, test } from 'vitest';
import { withoutCutSigns } from '../../../../src/repair/4-phrasing/inline/without-cut-signs.ts';

test('a span that ends within a sign is no code', () => {
  expect(
    withoutCutSigns('2\ufe0f\u20e3 run make', [
      [0, 1],
      [8, 12],
    ]),
  ).toEqual([[8, 12]]);
  expect(withoutCutSigns('caf\u0065\u0301', [[0, 4]])).toEqual([]);
  expect(withoutCutSigns('run x', [[4, 5]])).toEqual([[4, 5]]);
});
