import { summariseArticle } from '../../site/summarise-article.ts';
import type { FilePath } from '../../types/brand.ts';
import type { Message } from '../../types/message.ts';
import type { ArticleSummary } from '../../types/site.ts';
import type { ArticleResult } from './build-article.ts';

/** What stays in memory of an article while the others are built. Plain data, cached. */
export interface ArticleRecord {
  readonly path: FilePath;
  /** Names everything the article depends on; the store has the article under it. */
  readonly key: string;
  /** Undefined for drafts and for what could not be built. */
  readonly summary: ArticleSummary | undefined;
  /** Without what was restored: a hundred messages of a flattened article, which the store has. */
  readonly messages: readonly Message[];
}

/** Keep of an article what the whole site needs. */
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
