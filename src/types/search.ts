import type { Route } from './brand.ts';

/** What a reader's browser loads first: `search/meta.json`. */
export interface SearchMeta {
  /** Changes with the index; part of every URL below, so that files may be cached for ever. */
  readonly version: string;
  readonly articles: number;
  readonly sections: number;
  /** Number of files `search/keys/N.txt`, a power of two. */
  readonly keys: number;
  /**
   * A digit for each file `search/words/N.txt`, their number being a power of two: its size in
   * kilobytes, at most 63. Of several files that would do the smallest is loaded.
   */
  readonly words: string;
}

/** A few sections of an article: `search/texts/ARTICLE-PART.json`. */
export interface SearchTexts {
  readonly route: Route;
  readonly title: string;
  readonly sections: readonly SearchText[];
}

/** One section as search shows it. */
export type SearchText = readonly [id: string, title: string, text: string, code: string];

/**
 * The search index of one article, independent of its place in the site. Plain data, cached.
 *
 * Lines `KEY<tab>SECTIONS`, split into buckets so that a large site can be indexed a bucket at a
 * time. `SECTIONS` is as in the shards, see docs/search.md.
 */
export interface ArticleIndex {
  readonly buckets: readonly string[];
  /** Characters of all buckets. */
  readonly size: number;
  readonly sections: number;
}

/** How one section says one key. */
export interface Posting {
  readonly article: number;
  readonly section: number;
  /** Occurrences in the text, at most 15. */
  readonly count: number;
  readonly inTitle: boolean;
}
