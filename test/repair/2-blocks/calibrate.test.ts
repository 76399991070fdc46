import { expect, test } from 'vitest';
import { calibrate } from '../../../src/repair/2-blocks/calibrate.ts';
import { CONFIDENCE_STEPS } from '../../../src/repair/2-blocks/confidence-steps.ts';

const shares = CONFIDENCE_STEPS.map((step) => step / 2);

test.each([
  [0, 0],
  [0.5, 0.25],
  [0.55, 0.275],
  [0.9995, 0.49975],
  [1, 0.5],
])('a block that is %d sure is right in %d', (sure, expected) => {
  expect(calibrate({ heading: shares }, 'heading', sure)).toBeCloseTo(expected);
});

test('what was not measured is taken as it is', () => {
  expect(calibrate({}, 'table', 0.3)).toBe(0.3);
});
