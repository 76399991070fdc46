import { hash } from 'node:crypto';
import { indexArticle } from '../../site/search/index-article.ts';
import type { Article } from '../../types/article.ts';
import type { ArticleIndex } from '../../types/search.ts';
import type { ArticleTools } from '../article/prepare-articles.ts';
import type { KeyedSeed } from '../read-keyed.ts';

/** Name the search index of an article, wherever it stands in the site. */
export function searchKey({ key }: Pick<KeyedSeed, 'key'>): string {
  return hash('sha1', `search\n${key}`);
}

/**
 * Load the search index of an article.
 *
 * @param key From `searchKey`.
 * @returns Undefined where the store does not have it.
 */
export function loadSearchIndex(
  key: string,
  { store }: Pick<ArticleTools, 'store'>,
): ArticleIndex | undefined {
  const stored = store.get(key);
  // The store has checked that it is the text that was saved.
  return stored === undefined ? undefined : JSON.parse(stored);
}

/** Index an article for search. */
export function makeSearchIndex(
  article: Pick<Article, 'title' | 'sections'>,
  key: string,
  { store }: Pick<ArticleTools, 'store'>,
): ArticleIndex {
  const index = indexArticle(article);
  store.put(key, JSON.stringify(index));
  return index;
}
