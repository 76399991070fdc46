import { hash } from 'node:crypto';
import { indexArticle } from '../site/search/index-article.ts';
import { searchTexts } from '../site/search/search-texts.ts';
import type { Article } from '../types/article.ts';
import type { Route } from '../types/brand.ts';
import type { ArticleIndex } from '../types/search.ts';
import type { SiteFile } from '../types/site.ts';
import type { ArticleTools } from './prepare-articles.ts';
import type { KeyedSeed } from './read-keyed.ts';

/** What search keeps of an article: its index, and its texts as they are served. */
export interface SearchEntry {
  readonly index: ArticleIndex;
  readonly texts: readonly SiteFile[];
}

/** Where an article stands in the search index. */
export interface SearchPlace {
  /** From `searchKey`. */
  readonly key: string;
  readonly route: Route;
  readonly number: number;
}

/** Name what search keeps of an article. */
export function searchKey({ key }: KeyedSeed, number: number, route: Route): string {
  return hash('sha1', `search\n${key}\n${number}\n${route}`);
}

/** Load what search keeps of an article; undefined where the store does not have it. */
export function loadSearchEntry(
  key: string,
  { store }: Pick<ArticleTools, 'store'>,
): SearchEntry | undefined {
  const stored = store.get(key);
  // The store has checked that it is the text that was saved.
  return stored === undefined ? undefined : JSON.parse(stored);
}

/** Index an article for search, unless the store has it. */
export function searchEntry(
  article: Article,
  { key, route, number }: SearchPlace,
  { store }: Pick<ArticleTools, 'store'>,
): SearchEntry {
  const entry = {
    index: indexArticle(article),
    texts: searchTexts(article, route, number),
  };
  store.put(key, JSON.stringify(entry));
  return entry;
}
