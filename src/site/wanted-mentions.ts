import type { ConceptPage } from '../types/site.ts';
import type { Postings } from './concepts/mentions/postings.ts';
import type { PlaceRange } from './concepts/mentions/split-places.ts';
import type { PagePlaces } from './page-places.ts';
import type { PlannedArticle } from './plan-site.ts';

/** What pages show of one article. */
export interface WantedMentions {
  readonly article: PlannedArticle;
  /** Packed, see `readRanges`: a large site has many millions of them. */
  readonly ranges: Int32Array;
}

/** What a page shows of one article. */
export interface WantedRange {
  /** The page's place among those that were asked for. */
  readonly page: number;
  /** The concept's place among the mentions of the article. */
  readonly mention: number;
  /** Its sections from the first to before the last; undefined for all, as nearly always. */
  readonly part: PlaceRange | undefined;
}

/** What pages show of an article. */
export function readRanges({ ranges }: Pick<WantedMentions, 'ranges'>): readonly WantedRange[] {
  const read: WantedRange[] = [];
  for (let at = 0; at < ranges.length; ) {
    const [page = 0, twice = 0, from = 0, to = 0] = ranges.subarray(at, at + 4);
    const isPart = (twice & 1) === 1;
    read.push({ page, mention: twice >> 1, part: isPart ? [from, to] : undefined });
    at += isPart ? 4 : 2;
  }
  return read;
}

/** Page, twice the mention, and where that is odd the part. */
function packRange({ page, mention, part }: WantedRange): readonly number[] {
  return part ? [page, 2 * mention + 1, ...part] : [page, 2 * mention];
}

/**
 * List for each article what some pages show of it.
 *
 * @param articles Of the site, in its order.
 */
export function listWanted(
  pages: readonly ConceptPage[],
  articles: readonly PlannedArticle[],
  places: PagePlaces,
  postings: Postings,
): readonly WantedMentions[] {
  const sizes = new Int32Array(articles.length);
  visitRanges(pages, places, postings, (article, packed) => {
    sizes[article] = (sizes[article] ?? 0) + packed.length;
  });
  const ranges = [...sizes].map((size) => new Int32Array(size));
  sizes.fill(0);
  visitRanges(pages, places, postings, (article, packed) => {
    ranges[article]?.set(packed, sizes[article]);
    sizes[article] = (sizes[article] ?? 0) + packed.length;
  });
  return articles.flatMap((article, number): readonly WantedMentions[] => {
    const own = ranges[number];
    return own?.length ? [{ article, ranges: own }] : [];
  });
}

function visitRanges(
  pages: readonly ConceptPage[],
  places: PagePlaces,
  postings: Postings,
  visitor: (article: number, packed: readonly number[]) => void,
): void {
  for (const [page, shown] of pages.entries()) {
    const [from, to] = places.rangeOf(shown);
    for (let place = from; place < to; ) {
      const [begin, end] = places.runOf(place, shown.concept);
      const last = Math.min(end, to);
      const isWhole = place === begin && last === end;
      const part = isWhole ? undefined : ([place - begin, last - begin] as const);
      const range = { page, mention: postings.mention[place] ?? 0, part };
      visitor(postings.article[place] ?? 0, packRange(range));
      place = end;
    }
  }
}
