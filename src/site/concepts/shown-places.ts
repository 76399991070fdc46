import type { Postings } from './postings.ts';

/** A concept's page shows so many sections; more than that nobody reads. */
const MOST_SHOWN = 300;
/** Of each article, where there are more. */
const MOST_OF_ARTICLE = 4;

/** Places of a concept in one article. */
interface Treatment {
  readonly places: number[];
  total: number;
}

/**
 * Choose the places that a concept's page shows: all of them where they are few, else those of the
 * articles that say it most.
 *
 * @returns Numbers of places, in the order of the site.
 */
export function shownPlaces(concept: number, postings: Postings): readonly number[] {
  const [from = 0, to = 0] = postings.from.subarray(concept, concept + 2);
  const all = Array.from({ length: to - from }, (_, offset) => from + offset);
  if (all.length <= MOST_SHOWN) return all;
  const treatments = groupByArticle(all, postings);
  treatments.sort((a, b) => b.total - a.total || (a.places[0] ?? 0) - (b.places[0] ?? 0));
  const shown: number[] = [];
  for (const { places } of treatments) {
    const best = bestPlaces(places, postings);
    if (shown.length + best.length > MOST_SHOWN) break;
    shown.push(...best);
  }
  return shown.sort((a, b) => a - b);
}

function groupByArticle(places: readonly number[], { article, count }: Postings): Treatment[] {
  const treatments = new Map<number, Treatment>();
  for (const place of places) {
    const key = article[place] ?? 0;
    const known = treatments.get(key) ?? { places: [], total: 0 };
    known.places.push(place);
    known.total += count[place] ?? 0;
    treatments.set(key, known);
  }
  return [...treatments.values()];
}

function bestPlaces(places: readonly number[], { count }: Postings): readonly number[] {
  return places
    .toSorted((a, b) => (count[b] ?? 0) - (count[a] ?? 0) || a - b)
    .slice(0, MOST_OF_ARTICLE);
}
