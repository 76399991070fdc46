import { availableParallelism } from 'node:os';

/** With fewer articles, starting threads costs more than it saves. */
const LEAST_ARTICLES = 50;
const MOST_THREADS = 8;

/** Number of threads that pay for a number of articles; the main thread counts as one. */
export function countWorkers(
  articles: number,
  processors: number = availableParallelism(),
): number {
  if (articles < LEAST_ARTICLES) return 1;
  return Math.min(processors, MOST_THREADS, Math.ceil(articles / LEAST_ARTICLES) + 1);
}
