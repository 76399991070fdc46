import { commonEnds } from './common-ends.ts';
import type { FoundHeading } from './found-heading.ts';

/** Number of headings back among which a twin is looked for. */
const MAX_DISTANCE = 60;
/** Twins share more than this of the longer one. */
const MIN_LIKENESS = 0.45;
/** Number of characters of two headings that are compared. */
const CHARACTERS_COMPARED = 40;

/** Find for each heading how many steps back the one is that is most alike, 0 for none. */
export function headingTwins(headings: readonly FoundHeading[]): readonly number[] {
  return headings.map((_, index) => findTwin(headings, index));
}

/** Steps back to the heading whose start and end are most like this one's, 0 for none. */
function findTwin(headings: readonly FoundHeading[], index: number): number {
  const text = headings[index]?.text ?? '';
  let best = MIN_LIKENESS;
  let twin = 0;
  for (let back = 1; back <= Math.min(index, MAX_DISTANCE); back++) {
    const other = headings[index - back]?.text ?? '';
    const likeness = other === text ? 1 : commonEnds(other, text, CHARACTERS_COMPARED).share;
    if (likeness <= best) continue;
    best = likeness;
    // Not through a list beside a fraction, from which it would come back as one.
    twin = back;
  }
  return twin;
}
