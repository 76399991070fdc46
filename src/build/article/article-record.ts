import { summariseArticle } from '../../site/summarise-article.ts';
import type { FilePath } from '../../types/brand.ts';
import type { Message } from '../../types/message.ts';
import type { ArticleSummary } from '../../types/site.ts';
import type { ArticleResult } from './build-article.ts';

/** What stays in memory of an article while the others are built. Plain data, cached. */
export interface ArticleRecord {
  readonly path: FilePath;
  /** Hash of everything the article depends on; the key of the article in the store. */
  readonly key: string;
  /** Undefined for drafts and for articles that could not be built. */
  readonly summary: ArticleSummary | undefined;
  /** Warnings and errors. The store has those of severity `info`, some hundred a flattened article. */
  readonly messages: readonly Message[];
}

/** Reduce an article to its record. */
export function makeRecord(
  path: FilePath,
  key: string,
  result: ArticleResult,
  segmenter?: Intl.Segmenter,
): ArticleRecord {
  const { article, messages } = result;
  return {
    path,
    key,
    summary: article && summariseArticle(article, segmenter),
    messages: messages.filter(({ severity }) => severity !== 'info'),
  };
}
