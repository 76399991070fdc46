import { openSource, type SearchSource } from '../../../src/client/search-source.ts';
import { articleRoute } from '../../../src/site/article-route.ts';
import { indexArticle } from '../../../src/site/search/index-article.ts';
import { searchMeta } from '../../../src/site/search/search-meta.ts';
import { searchTexts } from '../../../src/site/search/search-texts.ts';
import type { Article } from '../../../src/types/article.ts';
import { buildIndex } from './build-index.ts';

/** The files of a search index by their paths below `search/`. */
export async function buildSearch(
  articles: readonly Article[],
): Promise<ReadonlyMap<string, string>> {
  const indexes = articles.map(indexArticle);
  const texts = articles.flatMap((article, number) =>
    searchTexts(article, articleRoute(article.slug), number),
  );
  const { files: shards, list } = await buildIndex(indexes);
  const sections = indexes.reduce((sum, index) => sum + index.sections, 0);
  const meta = searchMeta(list, articles.length, sections, '');
  const files = [...shards, ...texts, meta];
  return new Map(files.map(({ path, text }) => [path.replace(/^search\//, ''), text]));
}

/** Open an index that lies in memory; `loaded` receives the size of each file that is read. */
export function openMemory(
  files: ReadonlyMap<string, string>,
  loaded: (path: string, size: number) => void = () => {},
): Promise<SearchSource> {
  return openSource(async (url) => {
    const path = url.replace(/\?.*/, '');
    const text = files.get(path);
    if (text === undefined) throw new Error(`No file ${path}`);
    loaded(path, Buffer.byteLength(text));
    return text;
  });
}
