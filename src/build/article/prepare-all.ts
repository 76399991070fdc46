import type { FilePath } from '../../types/brand.ts';
import type { BuildTools } from '../build-tools.ts';
import type { TermGatherer } from '../gather-terms.ts';
import type { KeyedSeed } from '../read-keyed.ts';
import type { ArticleRecord } from './article-record.ts';
import { loadRecord } from './keep-record.ts';
import type { MadeArticle } from './made-article.ts';
import { articleMaker } from './make-article.ts';

/** The result of the articles stage. */
export interface PreparedArticles {
  /** As the articles were built: a file may have changed since `readSeeds` read it. */
  readonly seeds: readonly KeyedSeed[];
  /** In the order of the seeds. */
  readonly records: readonly ArticleRecord[];
  /** Articles that were built, with their time in ms. */
  readonly built: readonly (readonly [path: FilePath, ms: number])[];
}

/**
 * Build all articles that neither the last build nor the store has.
 *
 * @param before Records of the last build.
 * @param tick Called after each article.
 * @param terms Takes the candidates out of the records. @default they stay there
 */
export async function prepareAll(
  seeds: readonly KeyedSeed[],
  before: readonly ArticleRecord[],
  tools: BuildTools,
  tick: () => void,
  terms?: Pick<TermGatherer, 'take'>,
): Promise<PreparedArticles> {
  const numbers = new Map(seeds.map(({ path }, number) => [path, number]));
  const known = new Map(before.map((record) => [record.key, record]));
  const made = new Map<FilePath, MadeArticle>();
  const take = (article: MadeArticle): void => {
    const { path } = article.seed;
    const record = terms?.take(numbers.get(path) ?? -1, article.record) ?? article.record;
    made.set(path, { ...article, record });
    tick();
  };
  const todo: KeyedSeed[] = [];
  for (const seed of seeds) {
    const record = seed.record ?? known.get(seed.key) ?? loadRecord(seed, tools);
    if (record) take({ seed, record });
    else todo.push(seed);
  }
  await makeAll(todo, tools, take);
  const all = seeds.flatMap(({ path }) => made.get(path) ?? []);
  return {
    seeds: all.map(({ seed }) => seed),
    records: all.map(({ record }) => record),
    built: all.flatMap(({ record, ms }) => (ms === undefined ? [] : [[record.path, ms] as const])),
  };
}

async function makeAll(
  seeds: readonly KeyedSeed[],
  tools: BuildTools,
  take: (article: MadeArticle) => void,
): Promise<void> {
  const pool = await tools.pool?.(seeds.length);
  if (pool) {
    const toInput = (batch: readonly KeyedSeed[]) => batch;
    await pool.run('buildBatch', seeds, toInput, (results) => {
      results.forEach(take);
      tools.keepHeap?.();
    });
    return;
  }
  const make = articleMaker(tools);
  for (const seed of seeds) take(await make(seed));
}
