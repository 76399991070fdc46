import type { SiteFile } from '../../types/site.ts';
import { shardOf } from '../../util/search/shard-of.ts';
import { triplesOf } from '../../util/search/triples-of.ts';
import { countShards, type ShardCounts } from './count-shards.ts';
import { encodeNumber } from './encode-number.ts';
import { formatShard, shardLine } from './format-shard.ts';
import { BUCKETS } from './index-article.ts';
import { isListedWord, MAX_LISTED_ARTICLES } from './is-listed-word.ts';
import { hashShard, type ShardList, sizeDigit } from './list-shards.ts';
import { shardPath } from './shard-path.ts';

/** The indexes of all articles, a bucket at a time. */
export interface IndexBuckets {
  /** Characters of all indexes. */
  readonly size: number;
  /**
   * One bucket of each article, in the order of the site.
   *
   * @returns The place of the article in the site, and the lines of its index.
   */
  bucket(number: number): Iterable<readonly [article: number, lines: string]>;
}

/** A key with its postings over all articles. */
type Line = readonly [key: string, postings: string, articles: number];

/** Lines of the files that are not written yet, by the number of the file. */
interface Waiting {
  readonly keys: Map<number, string[]>;
  readonly words: Map<number, string[]>;
}

/**
 * Put the indexes of all articles together and split them by the hash of the key.
 *
 * Two kinds of files: `keys/N.txt` has the postings of pairs, short words and common words;
 * `words/N.txt` lists, for each triple of letters, the words that have it, rare ones with their
 * postings. A query for part of a word reads one file of words and then those of its keys.
 *
 * @param write Called for each file of the index but its texts.
 */
export async function buildShards(
  indexes: IndexBuckets,
  write: (file: SiteFile) => Promise<void>,
): Promise<ShardList> {
  const counts = countShards(indexes.size);
  const hashes: string[] = [];
  const digits: string[] = [];
  const waiting: Waiting = { keys: new Map(), words: new Map() };
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    for (const line of mergeBucket(indexes.bucket(bucket))) addLine(line, counts, waiting);
    // Where there are fewer files than buckets, a file has keys of several.
    if (counts.keys >= BUCKETS) await writeKeys(bucket, BUCKETS);
  }
  if (counts.keys < BUCKETS) await writeKeys(0, 1);
  for (let number = 0; number < counts.words; number += 1) {
    const text = await writeShard('words', number);
    hashes[counts.keys + number] = hashShard(text);
    digits[number] = sizeDigit(text);
  }
  return { keys: counts.keys, words: digits.join(''), hashes };

  async function writeKeys(first: number, step: number): Promise<void> {
    for (let number = first; number < counts.keys; number += step) {
      hashes[number] = hashShard(await writeShard('keys', number));
    }
  }

  async function writeShard(kind: keyof Waiting, number: number): Promise<string> {
    const text = formatShard(waiting[kind].get(number) ?? []);
    waiting[kind].delete(number);
    await write({ path: shardPath(kind, number), text });
    return text;
  }
}

/** A word stands in the file of each of its triples, so that every part of it finds it. */
function addLine([key, postings, articles]: Line, counts: ShardCounts, waiting: Waiting): void {
  const isWord = isListedWord(key);
  const isRare = isWord && articles <= MAX_LISTED_ARTICLES;
  if (!isRare) addTo(waiting.keys, shardOf(key, counts.keys), shardLine(key, postings));
  if (!isWord) return;
  // Words wait for all buckets: parts of other texts would keep the whole index in memory.
  const line = copyOf(shardLine(key, isRare ? postings : ''));
  for (const shard of new Set(triplesOf(key).map((triple) => shardOf(triple, counts.words)))) {
    addTo(waiting.words, shard, line);
  }
}

function addTo(shards: Map<number, string[]>, number: number, line: string): void {
  const lines = shards.get(number);
  if (lines === undefined) shards.set(number, [line]);
  else lines.push(line);
}

/** The same text in memory of its own. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}

/** One bucket of all articles: key → postings, with the number of articles. */
function* mergeBucket(
  bucket: Iterable<readonly [article: number, lines: string]>,
): Generator<Line> {
  const merged = new Map<string, { postings: string; last: number; articles: number }>();
  for (const [article, lines] of bucket) {
    for (const line of lines.split('\n')) {
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
  for (const [key, { postings, articles }] of merged) yield [key, postings, articles];
}
