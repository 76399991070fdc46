import type { ConceptMentions, ConceptPage, Mention } from '../types/site.ts';
import { type Postings, sectionOf } from './concepts/mentions/postings.ts';
import type { LinkParts } from './fill-links.ts';
import type { PagePlaces } from './page-places.ts';
import { placeOf } from './place-of.ts';
import type { PlannedArticle } from './plan-site.ts';

/** A place that has to be loaded, and the slot of the result that it fills. */
interface Wanted {
  readonly mention: number;
  readonly section: number;
  readonly count: number;
  readonly list: Mention[];
  readonly slot: number;
}

/** Load what some pages show, each article once. In the order of the site. */
export async function loadMentions(
  pages: readonly ConceptPage[],
  { plan, table, postings }: Pick<LinkParts, 'plan' | 'table' | 'postings'>,
  places: PagePlaces,
): Promise<ReadonlyMap<ConceptPage, readonly Mention[]>> {
  const byArticle = new Map<number, Wanted[]>();
  const lists = pages.map((page) => {
    const range = places.rangeOf(page);
    return [page, listPlaces(range, postings(), byArticle)] as const;
  });
  for (const [number, wanted] of [...byArticle].sort(([a], [b]) => a - b)) {
    const article = plan.articles[number];
    if (article) fill(article, await table.load(article.summary.path), wanted);
  }
  return new Map(lists);
}

/** @returns The list that is going to be filled. */
function listPlaces(
  [from, to]: readonly [from: number, to: number],
  postings: Postings,
  byArticle: Map<number, Wanted[]>,
): Mention[] {
  const list: Mention[] = [];
  for (let place = from; place < to; place++) {
    const article = postings.article[place] ?? 0;
    const own = byArticle.get(article) ?? [];
    byArticle.set(article, own);
    own.push({
      mention: postings.mention[place] ?? 0,
      section: sectionOf(postings, place),
      count: postings.count[place] ?? 0,
      list,
      slot: place - from,
    });
  }
  return list;
}

function fill(
  article: PlannedArticle,
  found: readonly ConceptMentions[],
  wanted: readonly Wanted[],
): void {
  for (const { mention, section, count, list, slot } of wanted) {
    const mentions = found[mention]?.sections;
    const context = mentions?.find((each) => each.section === section)?.context ?? ['', '', ''];
    list[slot] = { section: placeOf(article, section), context, count };
  }
}
