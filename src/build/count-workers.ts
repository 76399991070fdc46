import { availableParallelism } from 'node:os';

/** With fewer articles, starting threads costs more than it saves. */
const MIN_ARTICLES = 50;
const MAX_THREADS = 8;

/** Number of threads that pay for a number of articles; the main thread counts as one. */
export function countWorkers(
  articles: number,
  processors: number = availableParallelism(),
): number {
  if (articles < MIN_ARTICLES) return 1;
  return Math.min(processors, MAX_THREADS, Math.ceil(articles / MIN_ARTICLES) + 1);
}
