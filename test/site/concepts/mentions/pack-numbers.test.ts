import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../../src/site/concepts/mentions/pack-numbers.ts';

test('numbers come back as they were', () => {
  const number = fc.oneof(fc.nat({ max: 300 }), fc.nat(2 ** 31 - 1));
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
    }),
    { seed: 3 },
  );
});

test('small numbers take a byte each', () => {
  expect(Buffer.from(packNumbers([0, 5, 127, 128]), 'base64')).toHaveLength(5);
});
