import { hash } from 'node:crypto';
import type { Concept, ConceptMentions, Mention } from '../types/site.ts';
import { mentionStamp } from './concepts/mention-index.ts';
import { shownPlaces } from './concepts/shown-places.ts';
import type { LinkParts } from './fill-links.ts';
import { placeOf } from './place-of.ts';

/** Where concepts are mentioned, as their pages show it; put together when it is asked for. */
export interface ShownMentions {
  /** For several concepts at once: each article is loaded once. In the order of the site. */
  load(concepts: readonly Concept[]): Promise<ReadonlyMap<Concept, readonly Mention[]>>;
  /** Changes with anything that the concept's page shows, and costs less. */
  stamp(concept: Concept): string;
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
  return { load, stamp };

  function stamp(concept: Concept): string {
    const rank = ranks.get(concept) ?? -1;
    const shown = shownPlaces(rank, postings).map((place) => {
      const [article = 0, section = 0] = [postings.article[place], postings.section[place]];
      const target = plan.articles[article];
      const index = read[article]?.index;
      const known = index && mentionStamp(index, postings.mention[place] ?? 0);
      return [target && placeOf(target, section), known];
    });
    return hash('sha1', JSON.stringify([concept, shown]));
  }

  async function load(
    wanted: readonly Concept[],
  ): Promise<ReadonlyMap<Concept, readonly Mention[]>> {
    const byArticle = new Map<number, Wanted[]>();
    const lists = wanted.map((concept) => [concept, listWanted(concept, byArticle)] as const);
    for (const [article, places] of [...byArticle].sort(([a], [b]) => a - b)) {
      const path = plan.articles[article]?.summary.path;
      if (path !== undefined) fill(article, await table.load(path), places);
    }
    return new Map(lists);
  }

  function listWanted(concept: Concept, byArticle: Map<number, Wanted[]>): Mention[] {
    const list: Mention[] = [];
    const rank = ranks.get(concept) ?? -1;
    for (const [slot, place] of shownPlaces(rank, postings).entries()) {
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
