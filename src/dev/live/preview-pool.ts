import { availableParallelism } from 'node:os';
import type { ArticleRecord } from '../../build/article/article-record.ts';
import type { ArticleTools } from '../../build/article/prepare-articles.ts';
import type { WorkerPool } from '../../build/open-worker-pool.ts';
import type { ConceptSeed } from '../../types/site.ts';
import { onDemand } from '../../util/memo/on-demand.ts';

/** Worker threads for a preview's background work, beside the main thread, which answers requests. */
export interface PreviewPool {
  /** The pool for this number of articles; undefined where one thread is enough. */
  get(articles: number): Promise<WorkerPool | undefined>;
  /** The concepts of many articles, listed in a worker; undefined where there are few articles. */
  concepts(records: readonly ArticleRecord[]): Promise<readonly ConceptSeed[] | undefined>;
  close(): Promise<void>;
}

/** With fewer articles, starting a thread costs more than it saves. */
const MIN_ARTICLES = 40;
const MAX_THREADS = 4;

/** Make a pool that starts no thread before it is asked; the caller closes it. */
export function previewPool(
  settings: Pick<ArticleTools, 'config' | 'version' | 'storeDir'>,
): PreviewPool {
  const threads = Math.min(Math.max(availableParallelism() - 1, 1), MAX_THREADS);
  const pool = onDemand(async () => {
    const { openWorkerPool } = await import('../../build/open-worker-pool.ts');
    return openWorkerPool(threads, settings);
  });
  return { get, concepts, close: pool.close };

  async function get(articles: number): Promise<WorkerPool | undefined> {
    // Functions of the configuration, plugins or strings, do not cross threads.
    if (articles < MIN_ARTICLES || settings.config.functionsKey !== '') return undefined;
    return pool.get();
  }

  async function concepts(
    records: readonly ArticleRecord[],
  ): Promise<readonly ConceptSeed[] | undefined> {
    const workers = await get(records.length);
    let found: readonly ConceptSeed[] | undefined;
    const keys = records.filter(({ summary }) => summary).map(({ key }) => key);
    await workers?.run(
      'conceptList',
      [keys],
      async ([all = []]) => all,
      (result) => {
        found = result;
      },
    );
    return found;
  }
}
