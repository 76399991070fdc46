import type { FilePath } from '../types/brand.ts';
import { mapLimit } from '../util/map-limit.ts';
import { type ArticleRecord, makeRecord } from './article-record.ts';
import { type ArticleTools, type KeyedSeed, prepareArticle } from './prepare-articles.ts';

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
  tools: ArticleTools,
  tick: () => void,
): Promise<PreparedArticles> {
  const known = new Map(before.map((record) => [record.key, record]));
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const built: (readonly [FilePath, number])[] = [];
  const records = await mapLimit(seeds, 2, async (seed) => {
    const record = seed.record ?? known.get(seed.key) ?? (await make(seed));
    tick();
    return record;
  });
  return { records, built };

  async function make(seed: KeyedSeed): Promise<ArticleRecord> {
    const begin = performance.now();
    const result = await prepareArticle(seed, tools);
    if (result.article) tools.onBuilt?.(result.article);
    built.push([seed.path, Math.round(performance.now() - begin)]);
    return makeRecord(seed.path, seed.key, result, segmenter);
  }
}
