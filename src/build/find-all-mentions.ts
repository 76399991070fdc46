import { hash } from 'node:crypto';
import { findMentions } from '../site/concepts/find-mentions.ts';
import { makeMatcher } from '../site/concepts/make-matcher.ts';
import { indexMentions, type MentionIndex } from '../site/concepts/mention-index.ts';
import type { MentionTable } from '../site/concepts/mention-table.ts';
import type { FilePath } from '../types/brand.ts';
import type { ConceptMentions, ConceptSeed } from '../types/site.ts';
import { once } from '../util/once.ts';
import { type ArticleTools, type KeyedSeed, loadSections } from './prepare-articles.ts';

/** Indexes of so many articles are in one file of the store. */
const PACK = 100;

/** Indexes of some articles, by the keys of the articles. */
interface MentionPack {
  readonly list: string;
  readonly entries: readonly (readonly [key: string, index: MentionIndex])[];
}

/**
 * Find what each article mentions, or take it from the store: an edit that brings no new concept
 * leaves all other articles alone.
 */
export async function findAllMentions(
  articles: readonly KeyedSeed[],
  concepts: readonly ConceptSeed[],
  tools: ArticleTools,
): Promise<MentionTable> {
  // By name, not by rank: ranks move with every edit, and no mention depends on them.
  const seeds = concepts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const numbers = new Map(seeds.map(({ key }, number) => [key, number]));
  const list = listKey(seeds);
  const matcher = once(() => makeMatcher(seeds));
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const indexes = new Map<FilePath, MentionIndex>();
  for (let from = 0; from < articles.length; from += PACK) {
    await indexPack(articles.slice(from, from + PACK), packKey(from, tools));
  }
  return {
    seeds,
    index: (path) => indexes.get(path),
    load: async (path) => {
      const article = byPath.get(path);
      return article ? load(article) : [];
    },
  };

  async function indexPack(chunk: readonly KeyedSeed[], name: string): Promise<void> {
    const pack = readPack(name);
    const entries: [key: string, index: MentionIndex][] = [];
    for (const article of chunk) {
      const known = pack.get(article.key);
      const index = known ?? indexMentions(await load(article), numbers);
      indexes.set(article.path, index);
      entries.push([article.key, index]);
    }
    if (entries.every(([key]) => pack.has(key))) return;
    const fresh: MentionPack = { list, entries };
    tools.store.put(name, JSON.stringify(fresh));
  }

  function readPack(name: string): ReadonlyMap<string, MentionIndex> {
    const stored = tools.store.get(name);
    // The store has checked that it is the text that was saved.
    const pack: MentionPack | undefined = stored === undefined ? undefined : JSON.parse(stored);
    return new Map(pack?.list === list ? pack.entries : []);
  }

  async function load(article: KeyedSeed): Promise<readonly ConceptMentions[]> {
    const key = hash('sha1', `mentions\n${list}\n${article.key}`);
    const stored = tools.store.get(key);
    // As above.
    if (stored !== undefined) return JSON.parse(stored);
    const found = findMentions({ sections: await loadSections(article, tools) }, seeds, matcher());
    tools.store.put(key, JSON.stringify(found));
    return found;
  }
}

function listKey(seeds: readonly ConceptSeed[]): string {
  const looked = seeds.map(({ key, spellings, exactCase }) => [key, spellings, exactCase]);
  return hash('sha1', JSON.stringify(looked));
}

/** The newest pack of these articles: an older one is of no use. */
function packKey(from: number, { version, config }: ArticleTools): string {
  return hash('sha1', `mention pack\n${version}\n${config.outDir}\n${from}`);
}
