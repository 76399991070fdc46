import { hash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { readJson } from '../../cache/read-json.ts';
import type { MentionIndex } from '../../site/concepts/mentions/mention-index.ts';
import type { MentionTable } from '../../site/concepts/mentions/mention-table.ts';
import type { FilePath } from '../../types/brand.ts';
import type { ConceptSeed } from '../../types/site.ts';
import type { BuildTools } from '../build-tools.ts';
import type { KeyedSeed } from '../read-keyed.ts';
import { conceptListKey, findMentionsOf } from './find-mentions-of.ts';

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
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const chunks = Array.from({ length: Math.ceil(articles.length / PACK_SIZE) }, (_, number) =>
    articles.slice(number * PACK_SIZE, (number + 1) * PACK_SIZE),
  );
  const packs = chunks.map((_, number) => readPack(number, list, tools));
  const known = new Map(packs.flatMap((pack) => [...pack]));
  const missing = articles.filter(({ key }) => !known.has(key));
  const pool = await tools.pool?.(missing.length);
  if (pool) {
    const text = JSON.stringify(seeds);
    const toInput = (batch: readonly KeyedSeed[]) => ({ articles: batch, seeds: text, list });
    await pool.run('mentionBatch', missing, toInput, (indexes, batch) => {
      for (const [i, index] of indexes.entries()) known.set(batch[i]?.key ?? '', index);
      tools.keepHeap?.();
    });
  } else {
    for (const article of missing) known.set(article.key, await finder.index(article));
  }
  for (const [number, chunk] of chunks.entries()) {
    if (chunk.some(({ key }) => !packs[number]?.has(key))) {
      const entries = chunk.flatMap(({ key }) => {
        const index = known.get(key);
        return index ? [[key, index] as const] : [];
      });
      writePack(number, { list, entries }, tools);
    }
  }
  const keys = new Map(articles.map(({ path, key }) => [path, key]));
  return {
    ...{ seeds, list },
    index: (path: FilePath) => known.get(keys.get(path) ?? ''),
    load: async (path) => {
      const article = byPath.get(path);
      // Many articles are loaded one after another; worker threads wait until the event loop turns.
      await breathe();
      return article ? finder.load(article) : [];
    },
  };
}

function readPack(
  number: number,
  list: string,
  tools: BuildTools,
): ReadonlyMap<string, MentionIndex> {
  const pack = readJson<MentionPack>(tools.store, packKey(number, tools));
  return new Map(pack?.list === list ? pack.entries : []);
}

function writePack(number: number, pack: MentionPack, tools: BuildTools): void {
  tools.store.put(packKey(number, tools), JSON.stringify(pack));
}

/** The key does not depend on the articles, so that a new pack replaces the old one. */
function packKey(number: number, { version, config }: BuildTools): string {
  return hash('sha1', `mention pack\n${version}\n${config.outDir}\n${number}`);
}
