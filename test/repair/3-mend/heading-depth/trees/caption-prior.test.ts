import { expect, test } from 'vitest';
import { describeHeadings } from '../../../../../src/repair/3-mend/heading-depth/describe/describe-headings.ts';
import type { OutlineState } from '../../../../../src/repair/3-mend/heading-depth/describe/heading-facts.ts';
import { pairsOf } from '../../../../../src/repair/3-mend/heading-depth/heading-pair.ts';
import { headingPlaces } from '../../../../../src/repair/3-mend/heading-depth/heading-place.ts';
import { openHeading } from '../../../../../src/repair/3-mend/heading-depth/open-heading.ts';
import { captionPrior } from '../../../../../src/repair/3-mend/heading-depth/trees/caption-prior.ts';

/** What is known of the third heading at a level, below a title and a section. */
function priorOf(section: string, text: string, gap: number, level: number): number {
  const headings = describeHeadings(
    [
      { text: 'Guide', gap: 0 },
      { text: section, gap: 1 },
      { text, gap, after: 'code' },
    ],
    1,
  );
  let state: OutlineState | undefined;
  for (const [at, heading] of headings.slice(0, 2).entries()) {
    state = openHeading(state, heading, at + 1);
  }
  const heading = headings[2];
  if (!heading) throw new Error('no such heading');
  return captionPrior(headingPlaces(heading, undefined, state, pairsOf(heading))(level));
}

test('a file close below a heading in words stands below it', () => {
  expect(priorOf('Usage', 'main.go', 1, 2)).toBeLessThan(0);
  expect(priorOf('Usage', 'main.go', 1, 3)).toBe(0);
});

test.each([
  ['Usage', 'main.go', 9],
  ['Usage', 'The main file', 1],
  ['setup.go', 'main.go', 1],
])('nothing is known below %s of %s after %i lines', (section, text, gap) => {
  expect(priorOf(section, text, gap, 2)).toBe(0);
});
