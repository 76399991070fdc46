import type { FilePath } from '../types/brand.ts';
import { type ArticleRecord, makeRecord } from './article-record.ts';
import type { BuildTools } from './build-tools.ts';
import { loadRecord, putRecord } from './keep-record.ts';
import { type KeyedSeed, prepareArticle } from './prepare-articles.ts';

/** What the articles stage gives. */
export interface PreparedArticles {
  /** In the order of the seeds. */
  readonly records: readonly ArticleRecord[];
  /** Articles that were built, with their time in ms. */
  readonly built: readonly (readonly [path: FilePath, ms: number])[];
}

/**
 * Build all articles that the last build does not know.
 *
 * @param before Records of the last build.
 * @param tick Called after each article.
 */
export async function prepareAll(
  seeds: readonly KeyedSeed[],
  before: readonly ArticleRecord[],
  tools: BuildTools,
  tick: () => void,
): Promise<PreparedArticles> {
  const known = new Map(before.map((record) => [record.key, record]));
  const found = (seed: KeyedSeed): ArticleRecord | undefined => seed.record ?? known.get(seed.key);
  const todo = seeds.filter((seed) => found(seed) === undefined);
  const built: (readonly [FilePath, number])[] = [];
  for (let done = todo.length; done < seeds.length; done++) tick();
  const made = await makeAll(todo, tools, (record, ms) => {
    if (ms !== undefined) built.push([record.path, ms]);
    tick();
  });
  const records = seeds.flatMap((seed) => found(seed) ?? made.get(seed.key) ?? []);
  return { records, built };
}

/** @param ms Undefined for an article that was in the store. */
type OnRecord = (record: ArticleRecord, ms?: number) => void;

async function makeAll(
  seeds: readonly KeyedSeed[],
  tools: BuildTools,
  onRecord: OnRecord,
): Promise<ReadonlyMap<string, ArticleRecord>> {
  const made = new Map<string, ArticleRecord>();
  const take: OnRecord = (record, ms) => {
    made.set(record.key, record);
    onRecord(record, ms);
  };
  const todo: KeyedSeed[] = [];
  for (const seed of seeds) {
    const record = loadRecord(seed, tools);
    if (record) take(record);
    else todo.push(seed);
  }
  const crew = await tools.crew?.(todo.length);
  if (crew) {
    const toInput = (batch: readonly KeyedSeed[]) => batch;
    await crew.run('buildBatch', todo, toInput, (results) => {
      for (const { record, ms } of results) take(record, ms);
    });
  } else await makeHere(todo, tools, take);
  return made;
}

async function makeHere(
  seeds: readonly KeyedSeed[],
  tools: BuildTools,
  take: OnRecord,
): Promise<void> {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  for (const seed of seeds) {
    const begin = performance.now();
    const result = await prepareArticle(seed, tools);
    if (result.article) tools.onBuilt?.(result.article);
    const record = makeRecord(seed.path, seed.key, result, segmenter);
    putRecord(record, tools);
    take(record, Math.round(performance.now() - begin));
  }
}
