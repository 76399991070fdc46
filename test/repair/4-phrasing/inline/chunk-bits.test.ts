import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunkBits } from '../../../../src/repair/4-phrasing/inline/chunk-bits.ts';

/** The signs one by one, as its documentation numbers them. */
const SIGNS: readonly RegExp[] = [
  /_/,
  /\w\.\w/,
  /\//,
  /\(/,
  /=/,
  /^-/,
  /\w-\w/,
  /:/,
  /[a-z][A-Z]/,
  /^[A-Z][A-Z0-9_]+$/,
  /\d/,
  /[<>{}$@\\|&*]/,
  /^\./,
  /\.[a-z]{1,5}$/,
  /^https?:|^www\./,
  /^[A-Z]/,
];

test('one pass sees the same signs as a pattern for each', () => {
  const piece = fc.constantFrom(...'aBz9_.-/(=:<$@|中é ', 'http:', 'https:', 'www.', '.go', 'ID');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const bits = SIGNS.reduce((sum, sign, at) => sum | (sign.test(text) ? 1 << at : 0), 0);
      expect(chunkBits(text)).toBe(bits);
    }),
    { numRuns: 2000 },
  );
});
