import { availableParallelism } from 'node:os';

/** Below so many articles, starting threads costs more than it saves. */
const LEAST_ARTICLES = 50;
const MOST_THREADS = 8;

/** Threads worth starting for so many articles; this one is among them. */
export function countWorkers(
  articles: number,
  processors: number = availableParallelism(),
): number {
  if (articles < LEAST_ARTICLES) return 1;
  return Math.min(processors, MOST_THREADS, Math.ceil(articles / LEAST_ARTICLES) + 1);
}
