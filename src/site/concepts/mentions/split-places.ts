import type { Postings } from './postings.ts';

/** Sections on one page of a concept: it stays light, and fits most concepts whole. */
const SECTIONS_A_PAGE = 200;

/** Places of a concept from the first to before the last. */
export type PlaceRange = readonly [from: number, to: number];

/**
 * Share the places of a concept out among its pages, in the order of the site.
 *
 * An article is parted only where it alone has more than a page holds.
 *
 * @param most Sections of one page.
 * @returns At least one range; together they hold every place once.
 */
export function splitPlaces(
  concept: number,
  { from, article }: Pick<Postings, 'from' | 'article'>,
  most: number = SECTIONS_A_PAGE,
): readonly PlaceRange[] {
  const [begin = 0, end = begin] = from.subarray(concept, concept + 2);
  const ranges: PlaceRange[] = [];
  let start = begin;
  while (end - start > most) {
    let cut = start + most;
    while (cut > start && article[cut] === article[cut - 1]) cut -= 1;
    if (cut === start) cut = start + most;
    ranges.push([start, cut]);
    start = cut;
  }
  return [...ranges, [start, end]];
}
