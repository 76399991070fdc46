import { expect, test } from 'vitest';
import { roundNumbers } from '../../../src/diagrams/scene/round-numbers.ts';

test.each([
  ['M77,236L77,254.16666', 'M77,236L77,254.17'],
  ['translate(98.5078125, -566.001)', 'translate(98.51, -566)'],
  ['1.2e-7', '0'],
  ['M1.5.5 2.25.125', 'M1.5.5 2.25.125'],
  ['a1 1 0 01.4142 1.4142', 'a1 1 0 01.4142 1.4142'],
  ['userSpaceOnUse', 'userSpaceOnUse'],
])('%s → %s', (value, rounded) => {
  expect(roundNumbers(value)).toBe(rounded);
});
