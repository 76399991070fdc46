import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLayoutText } from '../../../../../src/repair/3-mend/code/breaks/layout-text.ts';
import { searchLayouts } from '../../../../../src/repair/3-mend/code/breaks/search-layouts.ts';

test('all layouts of a short text are found, the likeliest first', () => {
  const layouts = searchLayouts(readLayoutText('a b c'), () => 1);
  expect(layouts.map(({ breaks }) => breaks)).toEqual([[1, 3], [1], [3], []]);
  const shares = layouts.map(({ odds }) => Math.exp(odds));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
});

test('what is sure has no other layout', () => {
  expect(searchLayouts(readLayoutText('a b c'), () => 9)).toHaveLength(1);
  expect(searchLayouts(readLayoutText('a b c'), () => -9)[0]?.breaks).toEqual([]);
});

const TEXT = 'f( a, b ) // c d { e; g }';
const WHOLE = readLayoutText(TEXT);

/** How likely a layout is when no other is followed. */
function oddsAlone(
  breaks: readonly number[],
  score: (features: readonly number[]) => number,
): number {
  const spaces = [...TEXT].flatMap((sign, at) => (sign === ' ' ? [at] : []));
  let read = 0;
  let sum = 0;
  searchLayouts(WHOLE, (features) => {
    const ends = breaks.includes(spaces[read] ?? -1);
    read += 1;
    sum -= Math.log1p(Math.exp(ends ? -score(features) : score(features)));
    return ends ? 100 : -100;
  });
  return sum;
}

test('a line that ends in one layout changes nothing in the others', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const score = (features: readonly number[]): number =>
        (features.reduce((sum, hash) => sum ^ Math.imul(hash, seed | 1), 0) % 1000) / 500;
      for (const { breaks, odds } of searchLayouts(WHOLE, score))
        expect(oddsAlone(breaks, score)).toBeCloseTo(odds);
    }),
    { seed: 5, numRuns: 20 },
  );
});
