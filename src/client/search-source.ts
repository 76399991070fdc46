import type { Posting, SearchMeta, SearchTexts } from '../types/search.ts';
import { DIGITS } from '../util/search/digits.ts';
import { shardOf } from '../util/search/shard-of.ts';
import { triplesOf } from '../util/search/triples-of.ts';
import { decodePostings } from './search-decode.ts';

/** The index as a reader's browser sees it: files that are loaded when they are needed. */
export interface SearchSource {
  readonly meta: SearchMeta;
  /** Postings of a pair, or of a short or common word; empty when nothing has it. */
  postings(key: string): Promise<readonly Posting[]>;
  /** Words that contain a part of at least three letters; rare ones with their postings. */
  words(part: string): Promise<readonly (readonly [word: string, postings: string])[]>;
  texts(article: number, part: number): Promise<SearchTexts>;
}

/**
 * Open the index.
 *
 * @param load Loads a file of the index by its path below the index's folder; files are asked for
 *   once.
 */
export async function openSource(load: (path: string) => Promise<string>): Promise<SearchSource> {
  const meta: SearchMeta = JSON.parse(await load('meta.json'));
  const files = new Map<string, Promise<string>>();
  const read = (path: string): Promise<string> => {
    const known = files.get(path);
    if (known) return known;
    const file = load(`${path}?v=${meta.version}`);
    files.set(path, file);
    // A file that did not load may load the next time.
    file.catch(() => files.delete(path));
    return file;
  };
  return {
    meta,
    async postings(key) {
      const file = await read(`keys/${shardOf(key, meta.keys)}.txt`);
      const line = findLine(file, key);
      return line === undefined ? [] : decodePostings(line);
    },
    async words(part) {
      return findWords(await read(`words/${smallestShard(part, meta.words)}.txt`), part);
    },
    async texts(article, part) {
      return JSON.parse(await read(`texts/${article}-${part}.json`));
    },
  };
}

/** Every triple of letters of a part leads to a list with its words; take the shortest list. */
function smallestShard(part: string, sizes: string): number {
  const shards = triplesOf(part).map((triple) => shardOf(triple, sizes.length));
  const size = (shard: number) => DIGITS.indexOf(sizes.charAt(shard));
  return shards.reduce((best, shard) => (size(shard) < size(best) ? shard : best), shards[0] ?? 0);
}

function findLine(file: string, key: string): string | undefined {
  const start = file.startsWith(`${key}\t`) ? 0 : file.indexOf(`\n${key}\t`) + 1;
  if (start === 0 && !file.startsWith(`${key}\t`)) return undefined;
  return file.slice(start + key.length + 1, file.indexOf('\n', start));
}

function findWords(file: string, part: string): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (const line of file.split('\n')) {
    const tab = line.indexOf('\t');
    const word = tab === -1 ? line : line.slice(0, tab);
    if (word.includes(part)) found.push([word, tab === -1 ? '' : line.slice(tab + 1)]);
  }
  return found;
}
