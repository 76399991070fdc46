import type { KeyedSeed } from '../read-keyed.ts';
import type { ArticleRecord } from './article-record.ts';

/** An article that was built, or found in the store. */
export interface MadeArticle {
  readonly seed: KeyedSeed;
  readonly record: ArticleRecord;
  /** Milliseconds that it took to build; absent where it was in the store. */
  readonly ms?: number;
}
