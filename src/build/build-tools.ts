import type { Crew } from './open-crew.ts';
import type { ArticleTools } from './prepare-articles.ts';

/** What a build of many articles is made with. */
export interface BuildTools extends ArticleTools {
  /**
   * Workers for so many articles; undefined where one thread is quicker.
   * @default there are none
   */
  readonly crew?: (articles: number) => Promise<Crew | undefined>;
}
