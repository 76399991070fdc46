import type { ConceptSeed } from '../types/site.ts';
import type { ArticleRecord } from './article/article-record.ts';
import type { ArticleTools } from './article/prepare-articles.ts';
import type { WorkerPool } from './open-worker-pool.ts';

/** What a build of many articles works with. */
export interface BuildTools extends ArticleTools {
  /**
   * The worker threads for this number of articles; undefined where one thread is quicker.
   * @default no worker threads
   */
  readonly pool?: (articles: number) => Promise<WorkerPool | undefined>;
  /**
   * End the worker threads and free their memory, once nothing is left for them to do.
   * @default no worker threads
   */
  readonly releasePool?: () => Promise<void>;
  /**
   * Lists the concepts of all articles in another way, e.g. in a worker thread; undefined where it
   * cannot.
   * @default they are listed from the candidates in the records
   */
  readonly conceptsElsewhere?: (
    records: readonly ArticleRecord[],
  ) => Promise<readonly ConceptSeed[] | undefined>;
}
