import type { ArticleTools } from './article/prepare-articles.ts';
import { countWorkers } from './count-workers.ts';
import type { Tasks } from './make-tasks.ts';
import type { Crew } from './open-crew.ts';

/** Of more articles this thread keeps so much that collecting garbage costs it more than it gains by helping. */
const MOST_BESIDE = 1500;

/** Workers that start when there is enough to do. */
export interface LazyCrew {
  /** Workers for so many articles; undefined where one thread is quicker. */
  get(articles: number): Promise<Crew | undefined>;
  /** Whether workers make all articles, and this thread none. */
  isAllAway(): boolean;
  /** End the threads, which gives their memory back; others start when there is more to do. */
  rest(): Promise<void>;
  /** End the threads for good: a build that was stopped and asks for more fails. */
  close(): Promise<void>;
}

/**
 * Make a crew that starts no thread before it is asked; the caller closes it.
 *
 * @param own What this thread does itself: it is one of those that work where articles are not too many.
 */
export function lazyCrew(
  settings: Pick<ArticleTools, 'config' | 'version' | 'storeDir'>,
  own: () => Promise<Tasks>,
): LazyCrew {
  let crew: Promise<Crew> | undefined;
  let isClosed = false;
  let isAllAway = false;
  return { get, isAllAway: () => isAllAway, rest, close };

  async function get(articles: number): Promise<Crew | undefined> {
    const threads = countWorkers(articles);
    // Functions of the configuration, plugins or strings, do not cross threads.
    if (threads === 1 || settings.config.functionsKey !== '') return undefined;
    if (isClosed) throw new Error('The build was stopped');
    isAllAway ||= articles > MOST_BESIDE;
    crew ??= import('./open-crew.ts').then(async ({ openCrew }) =>
      isAllAway ? openCrew(threads, settings) : openCrew(threads - 1, settings, await own()),
    );
    return crew;
  }

  async function rest(): Promise<void> {
    const ending = crew;
    crew = undefined;
    await (await ending)?.close();
  }

  async function close(): Promise<void> {
    isClosed = true;
    await rest();
  }
}
