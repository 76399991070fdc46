import type { KeyedSeed } from '../read-keyed.ts';
import type { ArticleRecord } from './article-record.ts';

/** An article that is ready. */
export interface MadeArticle {
  readonly seed: KeyedSeed;
  readonly record: ArticleRecord;
  /** Undefined for an article that was in the store. */
  readonly ms?: number;
}
