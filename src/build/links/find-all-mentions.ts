import { hash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { MentionIndex } from '../../site/concepts/mentions/mention-index.ts';
import type { MentionTable } from '../../site/concepts/mentions/mention-table.ts';
import type { FilePath } from '../../types/brand.ts';
import type { ConceptSeed } from '../../types/site.ts';
import type { BuildTools } from '../build-tools.ts';
import type { KeyedSeed } from '../read-keyed.ts';
import { conceptListKey, findMentionsOf } from './find-mentions-of.ts';

/** Indexes of so many articles are in one file of the store. */
const PACK = 100;

/** Indexes of some articles, by the keys of the articles. */
interface MentionPack {
  readonly list: string;
  readonly entries: readonly (readonly [key: string, index: MentionIndex])[];
}

/** Mentions of all articles, with the name of the list of concepts. */
export type AllMentions = MentionTable & { readonly list: string };

/**
 * Find what each article mentions, or take it from the store: an edit that brings no new concept
 * leaves all other articles alone.
 */
export async function findAllMentions(
  articles: readonly KeyedSeed[],
  concepts: readonly ConceptSeed[],
  tools: BuildTools,
): Promise<AllMentions> {
  // By name, not by rank: ranks move with every edit, and no mention depends on them.
  const seeds = concepts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const list = conceptListKey(seeds);
  const finder = findMentionsOf(seeds, list, tools);
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const chunks = Array.from({ length: Math.ceil(articles.length / PACK) }, (_, number) =>
    articles.slice(number * PACK, (number + 1) * PACK),
  );
  const packs = chunks.map((_, number) => readPack(number, list, tools));
  const known = new Map(packs.flatMap((pack) => [...pack]));
  const missing = articles.filter(({ key }) => !known.has(key));
  const crew = await tools.crew?.(missing.length);
  if (crew) {
    const text = JSON.stringify(seeds);
    const toInput = (batch: readonly KeyedSeed[]) => ({ articles: batch, seeds: text, list });
    await crew.run('mentionBatch', missing, toInput, (indexes, batch) => {
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
      // Threads wait for work while many articles are loaded one after another.
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
  const stored = tools.store.get(packKey(number, tools));
  // The store has checked that it is the text that was saved.
  const pack: MentionPack | undefined = stored === undefined ? undefined : JSON.parse(stored);
  return new Map(pack?.list === list ? pack.entries : []);
}

function writePack(number: number, pack: MentionPack, tools: BuildTools): void {
  tools.store.put(packKey(number, tools), JSON.stringify(pack));
}

/** The newest pack of these articles: an older one is of no use. */
function packKey(number: number, { version, config }: BuildTools): string {
  return hash('sha1', `mention pack\n${version}\n${config.outDir}\n${number}`);
}
