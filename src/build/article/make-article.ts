import type { KeyedSeed } from '../read-keyed.ts';
import { makeSearchIndex, searchKey } from '../search/search-entry.ts';
import { makeRecord } from './article-record.ts';
import { putRecord } from './keep-record.ts';
import type { MadeArticle } from './made-article.ts';
import { type ArticleTools, prepareSeed } from './prepare-articles.ts';

/** Makes articles one after another. */
export type MakeArticle = (seed: KeyedSeed) => Promise<MadeArticle>;

/** Make a function that builds an article, and stores all that later stages and builds need of it. */
export function articleMaker(tools: ArticleTools): MakeArticle {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return async (read) => {
    const begin = performance.now();
    const { seed, result } = await prepareSeed(read, tools);
    const record = makeRecord(seed.path, seed.key, result, segmenter);
    putRecord(record, tools);
    if (result.article) {
      tools.onBuilt?.(result.article);
      makeSearchIndex(result.article, searchKey(seed), tools);
    }
    return { seed, record, ms: Math.round(performance.now() - begin) };
  };
}
