import { hash } from 'node:crypto';
import type { SearchMeta } from '../../types/search.ts';
import type { SiteFile } from '../../types/site.ts';
import type { ShardList } from './list-shards.ts';

/**
 * What the browser loads first.
 *
 * @param articles Number of articles.
 * @param sections Number of sections of all articles.
 * @param texts A value that changes when any text does.
 */
export function searchMeta(
  shards: ShardList,
  articles: number,
  sections: number,
  texts: string,
): SiteFile {
  const version = hash('sha1', [texts, ...shards.hashes].join('\n')).slice(0, 8);
  const meta: SearchMeta = { version, articles, sections, keys: shards.keys, words: shards.words };
  return { path: 'search/meta.json', text: JSON.stringify(meta) };
}
