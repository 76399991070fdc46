import { hash } from 'node:crypto';
import type { Concept, ConceptMentions, ConceptPage, Mention } from '../types/site.ts';
import { mentionStamp } from './concepts/mention-index.ts';
import { splitPlaces } from './concepts/split-places.ts';
import type { LinkParts } from './fill-links.ts';
import { placeOf } from './place-of.ts';
import { placeStamp } from './place-stamp.ts';

/** Where concepts are mentioned, as their pages show it; put together when it is asked for. */
export interface ShownMentions {
  /** All pages of a concept: together they show every section that mentions it. */
  pages(concept: Concept): readonly ConceptPage[];
  /** For several pages at once: each article is loaded once. In the order of the site. */
  load(pages: readonly ConceptPage[]): Promise<ReadonlyMap<ConceptPage, readonly Mention[]>>;
  /** Changes with anything that the page shows, and costs less. */
  stamp(page: ConceptPage): string;
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
export function listShown(parts: Omit<LinkParts, 'related' | 'chosen'>): ShownMentions {
  const { plan, table, read, concepts, postings } = parts;
  const ranks = new Map(concepts.map((concept, rank) => [concept, rank]));
  return { pages, load, stamp };

  function pages(concept: Concept): readonly ConceptPage[] {
    const ranges = splitPlaces(ranks.get(concept) ?? -1, postings);
    return ranges.map(([from, to], i) => ({
      ...{ concept, page: i + 1, pages: ranges.length, sections: to - from },
    }));
  }

  /** The numbers of the places that a page shows. */
  function placesOf({ concept, page }: ConceptPage): readonly number[] {
    const [from, to] = splitPlaces(ranks.get(concept) ?? -1, postings)[page - 1] ?? [0, 0];
    return Array.from({ length: to - from }, (_, offset) => from + offset);
  }

  function stamp(shown: ConceptPage): string {
    const places = placesOf(shown).map((place) => {
      const [article = 0, section = 0] = [postings.article[place], postings.section[place]];
      const index = read[article]?.index;
      const known = index && mentionStamp(index, postings.mention[place] ?? 0);
      return `${placeStamp(plan.articles[article], section)} ${known}`;
    });
    return hash('sha1', `${JSON.stringify(shown)}\n${places.join('\n')}`);
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

  function listWanted(shown: ConceptPage, byArticle: Map<number, Wanted[]>): Mention[] {
    const list: Mention[] = [];
    for (const [slot, place] of placesOf(shown).entries()) {
      const article = postings.article[place] ?? 0;
      const [section = 0, count = 0] = [postings.section[place], postings.count[place]];
      const places = byArticle.get(article) ?? [];
      byArticle.set(article, places);
      const mention = postings.mention[place] ?? 0;
      places.push({ mention, section, count, list, slot });
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
