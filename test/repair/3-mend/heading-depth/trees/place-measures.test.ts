import { expect, test } from 'vitest';
import { describeHeadings } from '../../../../../src/repair/3-mend/heading-depth/describe/describe-headings.ts';
import type { OutlineState } from '../../../../../src/repair/3-mend/heading-depth/describe/heading-facts.ts';
import { pairsOf } from '../../../../../src/repair/3-mend/heading-depth/heading-pair.ts';
import { headingPlaces } from '../../../../../src/repair/3-mend/heading-depth/heading-place.ts';
import { openHeading } from '../../../../../src/repair/3-mend/heading-depth/open-heading.ts';
import {
  MEASURE_COUNT,
  placeMeasures,
} from '../../../../../src/repair/3-mend/heading-depth/trees/place-measures.ts';

const texts = ['Sources', 'Calls over HTTP', 'Glossary', 'Calls over TCP'];
const headings = describeHeadings(
  texts.map((text) => ({ text, gap: 1 })),
  1,
);

/** The measures of a heading at a level, after those before it stand at some levels. */
function measuresOf(at: number, level: number, ...levels: readonly number[]): Float64Array {
  let state: OutlineState | undefined;
  for (const [place, one] of levels.entries()) {
    const heading = headings[place];
    if (heading) state = openHeading(state, heading, one);
  }
  const heading = headings[at];
  if (!heading) throw new Error('no such heading');
  const next = headings[at + 1];
  const place = headingPlaces(heading, next, state, pairsOf(heading))(level);
  return placeMeasures(heading, next, headings.length)(place);
}

test('gives as many numbers as it says, and all of them', () => {
  const all = measuresOf(2, 2, 1, 2);
  expect(all).toHaveLength(MEASURE_COUNT);
  expect([...all].some(Number.isNaN)).toBe(false);
});

test('tells that the one beside has its like only ahead', () => {
  const [between, behind] = [headings[2], headings[3]];
  expect(headings[1]?.ahead.twin).toBe(2);
  expect([between?.ahead.twin, behind?.ahead.twin]).toEqual([0, 0]);
  const [beside, below] = [measuresOf(2, 2, 1, 2), measuresOf(2, 3, 1, 2)];
  expect([...beside]).not.toEqual([...below]);
});
