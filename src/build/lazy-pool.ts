import type { ArticleTools } from './article/prepare-articles.ts';
import { countWorkers } from './count-workers.ts';
import type { Tasks } from './make-tasks.ts';
import type { WorkerPool } from './open-worker-pool.ts';

/**
 * Up to this many articles the main thread builds articles beside the workers. With more it holds so
 * much that its garbage collection costs more time than its help saves.
 */
const MAX_ARTICLES_FOR_MAIN_THREAD = 1500;

/** A pool of worker threads that starts when there is enough to do. */
export interface LazyPool {
  /** The pool for this number of articles; undefined where one thread is quicker. */
  get(articles: number): Promise<WorkerPool | undefined>;
  /** Whether the workers build all articles and the main thread none. */
  buildsAllArticles(): boolean;
  /** End the threads and free their memory; the next `get` starts new ones. */
  release(): Promise<void>;
  /** End the threads for good: a later `get` rejects. */
  close(): Promise<void>;
}

/**
 * Make a pool that starts no thread before the first `get`; the caller closes it.
 *
 * @param ownTasks Tasks of the main thread, which takes batches too where articles are not too many.
 */
export function lazyPool(
  settings: Pick<ArticleTools, 'config' | 'version' | 'storeDir'>,
  ownTasks: () => Promise<Tasks>,
): LazyPool {
  let pool: Promise<WorkerPool> | undefined;
  let isClosed = false;
  let buildsAllArticles = false;
  return { get, buildsAllArticles: () => buildsAllArticles, release, close };

  async function get(articles: number): Promise<WorkerPool | undefined> {
    const threads = countWorkers(articles);
    // Functions of the configuration, plugins or strings, do not cross threads.
    if (threads === 1 || settings.config.functionsKey !== '') return undefined;
    if (isClosed) throw new Error('The build was stopped');
    buildsAllArticles ||= articles > MAX_ARTICLES_FOR_MAIN_THREAD;
    pool ??= import('./open-worker-pool.ts').then(({ openWorkerPool }) =>
      buildsAllArticles
        ? openWorkerPool(threads, settings)
        : openWorkerPool(threads - 1, settings, ownTasks),
    );
    return pool;
  }

  async function release(): Promise<void> {
    const ending = pool;
    pool = undefined;
    await (await ending)?.close();
  }

  async function close(): Promise<void> {
    isClosed = true;
    await release();
  }
}
