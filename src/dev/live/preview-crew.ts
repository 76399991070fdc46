import { availableParallelism } from 'node:os';
import type { ArticleRecord } from '../../build/article/article-record.ts';
import type { ArticleTools } from '../../build/article/prepare-articles.ts';
import type { Crew } from '../../build/open-crew.ts';
import type { ConceptSeed } from '../../types/site.ts';
import { onDemand } from '../../util/memo/on-demand.ts';

/** Threads for the work that nobody waits for, beside the one that answers. */
export interface PreviewCrew {
  /** The workers for so many articles; undefined where one thread is enough. */
  get(articles: number): Promise<Crew | undefined>;
  /** The concepts of many articles; undefined where they can be listed at once. */
  concepts(records: readonly ArticleRecord[]): Promise<readonly ConceptSeed[] | undefined>;
  close(): Promise<void>;
}

/** Below so many articles, starting a thread costs more than it saves. */
const LEAST_ARTICLES = 40;
const MOST_THREADS = 4;

/** Make a crew that starts no thread before it is asked. */
export function previewCrew(
  settings: Pick<ArticleTools, 'config' | 'version' | 'storeDir'>,
): PreviewCrew {
  const threads = Math.min(Math.max(availableParallelism() - 1, 1), MOST_THREADS);
  const crew = onDemand(async () => {
    const { openCrew } = await import('../../build/open-crew.ts');
    return openCrew(threads, settings);
  });
  return { get, concepts, close: crew.close };

  async function get(articles: number): Promise<Crew | undefined> {
    // Functions of the configuration, plugins or strings, do not cross threads.
    if (articles < LEAST_ARTICLES || settings.config.functionsKey !== '') return undefined;
    return crew.get();
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
