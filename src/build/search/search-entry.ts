import { hash } from 'node:crypto';
import { readJson } from '../../cache/read-json.ts';
import { indexArticle } from '../../site/search/index-article.ts';
import type { Article } from '../../types/article.ts';
import type { ArticleIndex } from '../../types/search.ts';
import type { ArticleTools } from '../article/prepare-articles.ts';
import type { KeyedSeed } from '../read-keyed.ts';

/** The key of an article's search index, which does not depend on the article's place in the site. */
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
  return readJson(store, key);
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
