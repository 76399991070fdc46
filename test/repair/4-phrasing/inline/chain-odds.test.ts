import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainMarginals } from '../../../../scripts/inline/chain-marginals.ts';
import { chainOdds } from '../../../../src/repair/4-phrasing/inline/chain-odds.ts';
import { LINK_KINDS } from '../../../../src/repair/4-phrasing/inline/link-of.ts';

const score = fc.double({ min: -40, max: 40, noNaN: true });

test('odds and logarithms agree on what is code', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(score, fc.nat({ max: LINK_KINDS - 1 })), { maxLength: 30 }),
      fc.array(fc.double({ min: -6, max: 6, noNaN: true }), {
        minLength: LINK_KINDS * 4,
        maxLength: LINK_KINDS * 4,
      }),
      (tokens, weights) => {
        const scores = Float64Array.from(tokens, ([own]) => own);
        const links = Uint8Array.from(tokens, ([, link]) => link);
        const { marginals } = chainMarginals(scores, links, weights);
        const odds = chainOdds(scores, links, Float64Array.from(weights, Math.exp));
        for (const [index, p] of odds.entries()) expect(p).toBeCloseTo(marginals[index] ?? -1, 8);
      },
    ),
  );
});
