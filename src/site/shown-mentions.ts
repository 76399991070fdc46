import { hash } from 'node:crypto';
import type { FilePath } from '../types/brand.ts';
import type { Concept, ConceptMentions, ConceptPage, Mention } from '../types/site.ts';
import { once } from '../util/once.ts';
import { mentionStamp } from './concepts/mention-index.ts';
import { type Postings, sectionOf } from './concepts/postings.ts';
import { type PlaceRange, splitPlaces } from './concepts/split-places.ts';
import type { LinkParts } from './fill-links.ts';
import { placeOf } from './place-of.ts';
import { placeStamp } from './place-stamp.ts';
import type { PlannedArticle } from './plan-site.ts';

/** Where concepts are mentioned, as their pages show it; put together when it is asked for. */
export interface ShownMentions {
  /** All pages of a concept: together they show every section that mentions it. */
  pages(concept: Concept): readonly ConceptPage[];
  /** For several pages at once: each article is loaded once. In the order of the site. */
  load(pages: readonly ConceptPage[]): Promise<ReadonlyMap<ConceptPage, readonly Mention[]>>;
  /** Where the articles have what some pages show, in the order of the site. */
  list(pages: readonly ConceptPage[]): readonly WantedMentions[];
  /** All that is known of an article's mentions. */
  find(path: FilePath): Promise<readonly ConceptMentions[]>;
  /** Changes with anything that the page shows, and costs less. */
  stamp(page: ConceptPage): string;
}

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

/** A place that has to be loaded, and the slot of the result that it fills. */
interface Wanted {
  readonly mention: number;
  readonly section: number;
  readonly count: number;
  readonly list: Mention[];
  readonly slot: number;
}

/** Make the table of what the pages of concepts show. */
export function listShown(
  parts: Omit<LinkParts, 'related' | 'chosen' | 'firstNode'>,
): ShownMentions {
  const { plan, table, read, concepts, postings, recall } = parts;
  const ranks = new Map(concepts.map((concept, rank) => [concept, rank]));
  const ranges = once(() =>
    recall('pages of concepts', () => concepts.map((_, rank) => splitPlaces(rank, postings()))),
  );
  const stamps = once(() =>
    recall('stamps of concepts', () => concepts.map((concept) => pages(concept).map(makeStamp))),
  );
  return { pages, load, list, find: table.load, stamp };

  function stamp({ concept, page }: ConceptPage): string {
    return stamps()[ranks.get(concept) ?? -1]?.[page - 1] ?? '';
  }

  function rangesOf(concept: Concept): readonly PlaceRange[] {
    return ranges()[ranks.get(concept) ?? -1] ?? [[0, 0]];
  }

  /** The places that a page shows. */
  function rangeOf({ concept, page }: ConceptPage): PlaceRange {
    return rangesOf(concept)[page - 1] ?? [0, 0];
  }

  function pages(concept: Concept): readonly ConceptPage[] {
    const own = rangesOf(concept);
    return own.map(([from, to], i) => ({
      ...{ concept, page: i + 1, pages: own.length, sections: to - from },
    }));
  }

  /** Of each article on the page: its outline, and all that is known of the concept there. */
  function makeStamp(shown: ConceptPage): string {
    const places = postings();
    let known = JSON.stringify(shown);
    let before = -1;
    const [from, to] = rangeOf(shown);
    for (let place = from; place < to; place++) {
      const article = places.article[place] ?? 0;
      if (article === before) continue;
      before = article;
      const index = read[article];
      const mention = index && mentionStamp(index, places.mention[place] ?? 0);
      // A page may begin in the middle of an article; it ends where the number of sections says.
      known += `\n${placeStamp(plan.articles[article], sectionOf(places, place))} ${mention}`;
    }
    return hash('sha1', known);
  }

  async function load(
    wanted: readonly ConceptPage[],
  ): Promise<ReadonlyMap<ConceptPage, readonly Mention[]>> {
    const byArticle = new Map<number, Wanted[]>();
    const lists = wanted.map((shown) => [shown, listWanted(shown, byArticle)] as const);
    for (const [article, places] of [...byArticle].sort(([a], [b]) => a - b)) {
      const path = plan.articles[article]?.summary.path;
      if (path !== undefined) fill(article, await table.load(path), places);
    }
    return new Map(lists);
  }

  function list(wanted: readonly ConceptPage[]): readonly WantedMentions[] {
    if (wanted.length === 0) return [];
    const sizes = new Int32Array(plan.articles.length);
    visitRanges(wanted, (article, range) => {
      sizes[article] = (sizes[article] ?? 0) + range.length;
    });
    const all = [...sizes].map((size) => new Int32Array(size));
    sizes.fill(0);
    visitRanges(wanted, (article, range) => {
      all[article]?.set(range, sizes[article]);
      sizes[article] = (sizes[article] ?? 0) + range.length;
    });
    return plan.articles.flatMap((article, number): readonly WantedMentions[] => {
      const ranges = all[number];
      return ranges?.length ? [{ article, ranges }] : [];
    });
  }

  function visitRanges(
    wanted: readonly ConceptPage[],
    visitor: (article: number, packed: readonly number[]) => void,
  ): void {
    const places = postings();
    for (const [page, shown] of wanted.entries()) {
      const [from, to] = rangeOf(shown);
      for (let place = from; place < to; ) {
        const [begin, end] = runOf(place, shown.concept, places);
        const last = Math.min(end, to);
        const isWhole = place === begin && last === end;
        const part = isWhole ? undefined : ([place - begin, last - begin] as const);
        const range = { page, mention: places.mention[place] ?? 0, part };
        visitor(places.article[place] ?? 0, packRange(range));
        place = end;
      }
    }
  }

  /** All places of a concept in the article of one of them. */
  function runOf(place: number, concept: Concept, places: Postings): PlaceRange {
    const article = places.article[place];
    const [first, last] = [rangesOf(concept)[0]?.[0] ?? 0, rangesOf(concept).at(-1)?.[1] ?? 0];
    let [begin, end] = [place, place];
    while (begin > first && places.article[begin - 1] === article) begin -= 1;
    while (end < last && places.article[end] === article) end += 1;
    return [begin, end];
  }

  function listWanted(shown: ConceptPage, byArticle: Map<number, Wanted[]>): Mention[] {
    const list: Mention[] = [];
    const places = postings();
    const [from, to] = rangeOf(shown);
    for (let place = from; place < to; place++) {
      const article = places.article[place] ?? 0;
      const [section, count] = [sectionOf(places, place), places.count[place] ?? 0];
      const own = byArticle.get(article) ?? [];
      byArticle.set(article, own);
      const mention = places.mention[place] ?? 0;
      own.push({ mention, section, count, list, slot: place - from });
    }
    return list;
  }

  function fill(
    article: number,
    found: readonly ConceptMentions[],
    places: readonly Wanted[],
  ): void {
    const target = plan.articles[article];
    if (target === undefined) return;
    for (const { mention, section, count, list, slot } of places) {
      const mentions = found[mention]?.sections;
      const context = mentions?.find((each) => each.section === section)?.context ?? ['', '', ''];
      list[slot] = { section: placeOf(target, section), context, count };
    }
  }
}
