import type { ConceptSeed } from '../types/site.ts';
import type { ArticleRecord } from './article/article-record.ts';
import type { ArticleTools } from './article/prepare-articles.ts';
import type { Crew } from './open-crew.ts';

/** What a build of many articles is made with. */
export interface BuildTools extends ArticleTools {
  /**
   * Workers for so many articles; undefined where one thread is quicker.
   * @default there are none
   */
  readonly crew?: (articles: number) => Promise<Crew | undefined>;
  /**
   * Give back what the workers hold: there is nothing more for them to do.
   * @default there are none
   */
  readonly endCrew?: () => Promise<void>;
  /**
   * Lists the concepts of all articles in another way, e.g. in another thread; undefined where that
   * cannot be.
   * @default they are listed from the candidates in the records
   */
  readonly conceptsElsewhere?: (
    records: readonly ArticleRecord[],
  ) => Promise<readonly ConceptSeed[] | undefined>;
}
