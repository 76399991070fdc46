import { hash } from 'node:crypto';
import type { FilePath } from '../types/brand.ts';
import type { Concept, ConceptMentions, ConceptPage, Mention } from '../types/site.ts';
import { once } from '../util/memo/once.ts';
import { mentionHash } from './concepts/mentions/mention-index.ts';
import { sectionOf } from './concepts/mentions/postings.ts';
import type { LinkParts } from './fill-links.ts';
import { loadMentions } from './load-mentions.ts';
import { pagePlaces } from './page-places.ts';
import { placeKey } from './place-key.ts';
import { listWanted, type WantedMentions } from './wanted-mentions.ts';

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
  hashOf(page: ConceptPage): string;
}

/** Make the table of what the pages of concepts show. */
export function listShown(
  parts: Omit<LinkParts, 'related' | 'chosen' | 'firstNode'>,
): ShownMentions {
  const { plan, table, read, concepts, postings, recall } = parts;
  const places = pagePlaces(parts);
  const ranks = new Map(concepts.map((concept, rank) => [concept, rank]));
  const hashes = once(() =>
    recall('hashes of concepts', () => concepts.map((each) => places.pages(each).map(hashPage))),
  );
  return {
    pages: places.pages,
    load: (pages) => loadMentions(pages, parts, places),
    list: (pages) =>
      pages.length === 0 ? [] : listWanted(pages, plan.articles, places, postings()),
    find: table.load,
    hashOf: ({ concept, page }) => hashes()[ranks.get(concept) ?? -1]?.[page - 1] ?? '',
  };

  /** Of each article on the page: its outline, and all that is known of the concept there. */
  function hashPage(page: ConceptPage): string {
    const { article, mention } = postings();
    let known = JSON.stringify(page);
    const [from, to] = places.rangeOf(page);
    for (let place = from; place < to; place++) {
      const number = article[place] ?? 0;
      if (place > from && number === article[place - 1]) continue;
      const index = read[number];
      const mentioned = index && mentionHash(index, mention[place] ?? 0);
      // A page may begin in the middle of an article; it ends where the number of sections says.
      known += `\n${placeKey(plan.articles[number], sectionOf(postings(), place))} ${mentioned}`;
    }
    return hash('sha1', known);
  }
}
