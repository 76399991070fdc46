import type { Spill } from '../../cache/open-spill.ts';
import type { IndexBuckets } from '../../site/search/build-shards.ts';
import type { ArticleIndex } from '../../types/search.ts';

/** The search indexes of articles, until all are there and the shards can be made. */
export interface SearchBuckets extends IndexBuckets {
  /** @param article The index of the article in the site; call it in that order. */
  add(article: number, index: ArticleIndex): void;
}

/** Collect indexes by their buckets in a spill file: those of many articles do not fit into memory. */
export function searchBuckets(spill: Spill): SearchBuckets {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let size = 0;
  return {
    add,
    get size() {
      return size;
    },
    *bucket(number) {
      for (const [article, bytes] of spill.take(number)) yield [article, decoder.decode(bytes)];
    },
  };

  function add(article: number, index: ArticleIndex): void {
    size += index.size;
    for (const [number, lines] of index.buckets.entries()) {
      if (lines !== '') spill.add(number, [article, Buffer.from(lines)]);
    }
  }
}
