import type { ArticleIndex } from '../../types/search.ts';
import type { SiteFile } from '../../types/site.ts';
import { shardOf } from '../../util/search/shard-of.ts';
import { triplesOf } from '../../util/search/triples-of.ts';
import { countShards } from './count-shards.ts';
import { encodeNumber } from './encode-number.ts';
import { formatShard } from './format-shard.ts';
import { BUCKETS } from './index-article.ts';
import { FEW_ARTICLES, isListedWord } from './is-listed-word.ts';
import { shardPath } from './shard-path.ts';

/** The files of the search index but for its texts. */
export interface SearchShards {
  /** How many are files of keys. */
  readonly keys: number;
  /** Files of keys, then files of words, each in the order of their numbers. */
  readonly files: readonly SiteFile[];
}

/** A key with its postings over all articles. */
type Line = readonly [key: string, postings: string];

/**
 * Put the indexes of all articles together and split them by the hash of the key.
 *
 * Two kinds of files: `keys/N.txt` has the postings of pairs, short words and common words;
 * `words/N.txt` lists, for each triple of letters, the words that have it, rare ones with their
 * postings. A query for part of a word reads one file of words and then those of its keys.
 *
 * @param indexes In the order of the site: the place of an index is the number of its article.
 */
export function buildShards(indexes: readonly ArticleIndex[]): SearchShards {
  const shards = countShards(indexes.reduce((sum, index) => sum + index.size, 0));
  const keys = makeShards(shards.keys);
  const words = makeShards(shards.words);
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    for (const [key, postings, articles] of mergeBucket(indexes, bucket)) {
      const isWord = isListedWord(key);
      const isRare = isWord && articles <= FEW_ARTICLES;
      if (!isRare) keys[shardOf(key, shards.keys)]?.push([key, postings]);
      if (isWord) addWord(words, key, isRare ? postings : '');
    }
  }
  const files = [...writeShards('keys', keys), ...writeShards('words', words)];
  return { keys: shards.keys, files };
}

function makeShards(count: number): Line[][] {
  return Array.from({ length: count }, () => []);
}

/** One bucket of all articles: key → postings, with the number of articles. */
function mergeBucket(
  indexes: readonly ArticleIndex[],
  bucket: number,
): [key: string, postings: string, articles: number][] {
  const merged = new Map<string, { postings: string; last: number; articles: number }>();
  for (const [article, index] of indexes.entries()) {
    for (const line of (index.buckets[bucket] ?? '').split('\n')) {
      const tab = line.indexOf('\t');
      if (tab === -1) continue;
      const key = line.slice(0, tab);
      const known = merged.get(key) ?? { postings: '', last: 0, articles: 0 };
      known.postings += encodeNumber(article - known.last) + line.slice(tab + 1);
      known.last = article;
      known.articles += 1;
      if (known.articles === 1) merged.set(key, known);
    }
  }
  return [...merged].map(([key, { postings, articles }]) => [key, postings, articles]);
}

/** A word stands in the file of each of its triples, so that every part of it finds it. */
function addWord(words: readonly Line[][], word: string, postings: string): void {
  const shards = new Set(triplesOf(word).map((triple) => shardOf(triple, words.length)));
  for (const shard of shards) words[shard]?.push([word, postings]);
}

function writeShards(kind: 'keys' | 'words', shards: readonly (readonly Line[])[]): SiteFile[] {
  return shards.map((lines, number) => ({
    path: shardPath(kind, number),
    text: formatShard(lines),
  }));
}
