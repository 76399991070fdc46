import type { ArticleIndex } from '../../types/search.ts';
import type { SiteFile } from '../../types/site.ts';
import { DIGITS } from '../../util/search/digits.ts';
import { isCjk } from '../../util/search/is-cjk.ts';
import { shardOf } from '../../util/search/shard-of.ts';
import { triplesOf } from '../../util/search/triples-of.ts';
import { encodeNumber } from './encode-number.ts';
import { BUCKETS } from './index-article.ts';

/** The files of the search index but for its texts. */
export interface SearchShards {
  /** As in `SearchMeta`. */
  readonly keys: number;
  readonly words: string;
  readonly files: readonly SiteFile[];
}

// Characters of the index in one file, before the powers of two.
const SHARD_SIZE = 4_000;
const MOST_SHARDS = 1024;

// A word of so few articles stands with its postings in the list of words.
const FEW_ARTICLES = 3;

// Words shorter than this have no parts and are found whole.
const SHORTEST = 3;

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
  const size = indexes.reduce((sum, index) => sum + sizeOf(index), 0);
  const shards = shardCount(size);
  const keys = makeShards(shards);
  const words = makeShards(shards);
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    for (const [key, postings, articles] of mergeBucket(indexes, bucket)) {
      const isWord = key.length >= SHORTEST && !isCjk(key);
      const isRare = isWord && articles <= FEW_ARTICLES;
      if (!isRare) keys[shardOf(key, shards)]?.push([key, postings]);
      if (isWord) addWord(words, key, isRare ? postings : '');
    }
  }
  const lists = writeShards('words', words);
  const sizes = lists.map(({ text }) =>
    DIGITS.charAt(Math.min(63, Math.floor(text.length / 1024))),
  );
  return { keys: shards, words: sizes.join(''), files: [...writeShards('keys', keys), ...lists] };
}

function sizeOf(index: ArticleIndex): number {
  return index.buckets.reduce((sum, bucket) => sum + bucket.length, 0);
}

/** Numbers and keys shrink when articles share them; a third remains. */
function shardCount(size: number): number {
  const wanted = size / 3 / SHARD_SIZE;
  const power = 2 ** Math.ceil(Math.log2(Math.max(1, wanted)));
  return Math.min(MOST_SHARDS, power);
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

function writeShards(folder: string, shards: readonly (readonly Line[])[]): SiteFile[] {
  return shards.map((lines, number) => ({
    path: `search/${folder}/${number}.txt`,
    text: lines
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, postings]) => (postings === '' ? `${key}\n` : `${key}\t${postings}\n`))
      .join(''),
  }));
}
