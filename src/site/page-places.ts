import type { Concept, ConceptPage } from '../types/site.ts';
import { once } from '../util/memo/once.ts';
import { type PlaceRange, splitPlaces } from './concepts/mentions/split-places.ts';
import type { LinkParts } from './fill-links.ts';

/** Which places of the postings the pages of each concept show. */
export interface PagePlaces {
  /** All pages of a concept: together they show every place of it. */
  pages(concept: Concept): readonly ConceptPage[];
  rangeOf(page: ConceptPage): PlaceRange;
  /** All places of a concept in the article of one of them. */
  runOf(place: number, concept: Concept): PlaceRange;
}

const NOWHERE: PlaceRange = [0, 0];

/** Share the places of all concepts out among their pages, when that is asked for. */
export function pagePlaces({
  concepts,
  postings,
  recall,
}: Pick<LinkParts, 'concepts' | 'postings' | 'recall'>): PagePlaces {
  const ranks = new Map(concepts.map((concept, rank) => [concept, rank]));
  const ranges = once(() =>
    recall('pages of concepts', () => concepts.map((_, rank) => splitPlaces(rank, postings()))),
  );
  return { pages, rangeOf, runOf };

  function rangesOf(concept: Concept): readonly PlaceRange[] {
    return ranges()[ranks.get(concept) ?? -1] ?? [NOWHERE];
  }

  function rangeOf({ concept, page }: ConceptPage): PlaceRange {
    return rangesOf(concept)[page - 1] ?? NOWHERE;
  }

  function pages(concept: Concept): readonly ConceptPage[] {
    const own = rangesOf(concept);
    return own.map(([from, to], i) => ({
      ...{ concept, page: i + 1, pages: own.length, sections: to - from },
    }));
  }

  function runOf(place: number, concept: Concept): PlaceRange {
    const { article } = postings();
    const own = rangesOf(concept);
    const [[first] = NOWHERE, [, last] = NOWHERE] = [own[0], own.at(-1)];
    let [begin, end] = [place, place];
    while (begin > first && article[begin - 1] === article[place]) begin -= 1;
    while (end < last && article[end] === article[place]) end += 1;
    return [begin, end];
  }
}
