import { expect, test } from 'vitest';
import { describeHeadings } from '../../../../../src/repair/3-mend/heading-depth/describe/describe-headings.ts';
import type { OutlineState } from '../../../../../src/repair/3-mend/heading-depth/describe/heading-facts.ts';
import { pairsOf } from '../../../../../src/repair/3-mend/heading-depth/heading-pair.ts';
import { headingPlaces } from '../../../../../src/repair/3-mend/heading-depth/heading-place.ts';
import { openHeading } from '../../../../../src/repair/3-mend/heading-depth/open-heading.ts';
import { leadPrior } from '../../../../../src/repair/3-mend/heading-depth/trees/lead-prior.ts';

/** What is known of the third heading at a level, below a title and a section. */
function priorOf(lineBefore: string, gap: number, level: number): number {
  const headings = describeHeadings(
    [
      { text: 'Guide', gap: 0 },
      { text: 'Authentication', gap: 1 },
      { text: 'Tokens', gap, lineBefore, before: 'paragraph' },
    ],
    1,
  );
  let state: OutlineState | undefined;
  for (const [at, heading] of headings.slice(0, 2).entries()) {
    state = openHeading(state, heading, at + 1);
  }
  const heading = headings[2];
  if (!heading) throw new Error('no such heading');
  return leadPrior(headingPlaces(heading, undefined, state, pairsOf(heading))(level));
}

test('a heading stands below the section whose only line leads on to it', () => {
  expect(priorOf('There are two ways to log in:', 1, 2)).toBeLessThan(0);
  expect(priorOf('There are two ways to log in:', 1, 3)).toBe(0);
});

test.each([
  ['There are two ways to log in.', 1],
  ['There are two ways to log in:', 4],
  [`There are two ways to log in, ${'and more to think of, '.repeat(4)}as follows:`, 1],
])('nothing is known behind %s after %i lines', (lineBefore, gap) => {
  expect(priorOf(lineBefore, gap, 2)).toBe(0);
});
