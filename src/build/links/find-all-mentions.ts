import { hash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { readJson } from '../../cache/read-json.ts';
import type { MentionIndex } from '../../site/concepts/mentions/mention-index.ts';
import type { MentionTable } from '../../site/concepts/mentions/mention-table.ts';
import type { FilePath } from '../../types/brand.ts';
import type { ConceptSeed } from '../../types/site.ts';
import type { BuildTools } from '../build-tools.ts';
import type { KeyedSeed } from '../read-keyed.ts';
import { conceptListKey, findMentionsOf, type MentionFinder } from './find-mentions-of.ts';

/** Number of articles whose indexes are one value of the store. */
const PACK_SIZE = 100;

/** Indexes of up to `PACK_SIZE` articles, by the keys of the articles. */
interface MentionPack {
  readonly list: string;
  readonly entries: readonly (readonly [key: string, index: MentionIndex])[];
}

/** The mentions of all articles, and the key of the list of concepts, from `conceptListKey`. */
export type AllMentions = MentionTable & { readonly list: string };

/**
 * Find the concepts that each article mentions, or load them from the store: after an edit that
 * changes no concept, only the edited article is searched.
 */
export async function findAllMentions(
  articles: readonly KeyedSeed[],
  concepts: readonly ConceptSeed[],
  tools: BuildTools,
): Promise<AllMentions> {
  // Sorted by name and not by rank: ranks change with every edit, and no mention depends on them.
  const seeds = concepts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const list = conceptListKey(seeds);
  const finder = findMentionsOf(seeds, list, tools);
  const packs = splitArticles(articles).map((some, number) => ({
    articles: some,
    stored: readPack(number, list, tools),
  }));
  const indexes = new Map(packs.flatMap(({ stored }) => [...stored]));
  const missing = articles.filter(({ key }) => !indexes.has(key));
  await indexArticles(missing, { seeds, list, finder, indexes }, tools);
  for (const [number, pack] of packs.entries()) {
    const isComplete = pack.articles.every(({ key }) => pack.stored.has(key));
    if (!isComplete) writePack(number, list, pack.articles, indexes, tools);
  }
  const byPath = new Map(articles.map((article) => [article.path, article]));
  return {
    ...{ seeds, list },
    index: (path: FilePath) => indexes.get(byPath.get(path)?.key ?? ''),
    load: async (path) => {
      const article = byPath.get(path);
      // Many articles are loaded one after another; worker threads wait until the event loop turns.
      await breathe();
      return article ? finder.load(article) : [];
    },
  };
}

function splitArticles(articles: readonly KeyedSeed[]): readonly (readonly KeyedSeed[])[] {
  return Array.from({ length: Math.ceil(articles.length / PACK_SIZE) }, (_, number) =>
    articles.slice(number * PACK_SIZE, (number + 1) * PACK_SIZE),
  );
}

/** What articles are indexed with. */
interface IndexJob {
  readonly seeds: readonly ConceptSeed[];
  readonly list: string;
  readonly finder: MentionFinder;
  /** Receives the indexes, by the keys of the articles. */
  readonly indexes: Map<string, MentionIndex>;
}

/** Index articles, in worker threads where there are many. */
async function indexArticles(
  articles: readonly KeyedSeed[],
  { seeds, list, finder, indexes }: IndexJob,
  tools: BuildTools,
): Promise<void> {
  const pool = await tools.pool?.(articles.length);
  if (pool === undefined) {
    for (const article of articles) indexes.set(article.key, await finder.index(article));
    return;
  }
  const text = JSON.stringify(seeds);
  const toInput = (batch: readonly KeyedSeed[]) => ({ articles: batch, seeds: text, list });
  await pool.run('mentionBatch', articles, toInput, (found, batch) => {
    for (const [i, index] of found.entries()) indexes.set(batch[i]?.key ?? '', index);
    tools.keepHeap?.();
  });
}

function readPack(
  number: number,
  list: string,
  tools: BuildTools,
): ReadonlyMap<string, MentionIndex> {
  const pack = readJson<MentionPack>(tools.store, packKey(number, tools));
  return new Map(pack?.list === list ? pack.entries : []);
}

function writePack(
  number: number,
  list: string,
  articles: readonly KeyedSeed[],
  indexes: ReadonlyMap<string, MentionIndex>,
  tools: BuildTools,
): void {
  const entries = articles.flatMap(({ key }) => {
    const index = indexes.get(key);
    return index ? [[key, index] as const] : [];
  });
  const pack: MentionPack = { list, entries };
  tools.store.put(packKey(number, tools), JSON.stringify(pack));
}

/** The key does not depend on the articles, so that a new pack replaces the old one. */
function packKey(number: number, { version, config }: BuildTools): string {
  return hash('sha1', `mention pack\n${version}\n${config.outDir}\n${number}`);
}
