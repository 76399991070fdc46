import type { ArticleIndex } from '../../types/search.ts';
import { shardOf } from '../../util/search/shard-of.ts';
import { triplesOf } from '../../util/search/triples-of.ts';
import { encodeNumber } from './encode-number.ts';
import { formatShard, shardLine } from './format-shard.ts';
import { isListedWord, MAX_LISTED_ARTICLES } from './is-listed-word.ts';
import type { ShardList } from './list-shards.ts';
import { shardPath } from './shard-path.ts';
import { splitArticles } from './split-articles.ts';

/** An article whose text has changed; its place in the site has not. */
export interface IndexChange {
  readonly article: number;
  readonly before: ArticleIndex;
  readonly after: ArticleIndex;
}

/** Key → article → its sections, undefined where it no longer has the key. */
type Edits = Map<string, Map<number, string | undefined>>;

/** Lines of the shards that were opened, by path. */
type Open = Map<string, Map<string, string>>;

/**
 * Change the shards as some articles have changed; the same bytes as `buildShards` gives for all.
 *
 * @param list Of the same articles before; the number of files must still be right.
 * @param read Gives the text of a file of that list.
 * @returns The new text of each file that was opened, by path; undefined where one could not be read.
 */
export function patchShards(
  list: Pick<ShardList, 'keys' | 'words'>,
  read: (path: string) => string | undefined,
  changes: readonly IndexChange[],
): ReadonlyMap<string, string> | undefined {
  const open: Open = new Map();
  const counts = { keys: list.keys, words: list.words.length };
  for (const [key, edits] of collectEdits(changes)) {
    const own = openShard(open, read, shardPath('keys', shardOf(key, counts.keys)));
    const paths = isListedWord(key) ? triplesOf(key).map((of) => shardOf(of, counts.words)) : [];
    const lists = paths.map((number) => openShard(open, read, shardPath('words', number)));
    if (!own || !lists.every((each) => each !== undefined)) return undefined;
    const entries = edit(own.get(key) ?? lists[0]?.get(key) ?? '', edits);
    const postings = join(entries);
    const isRare = lists.length > 0 && entries.length <= MAX_LISTED_ARTICLES;
    own.delete(key);
    if (entries.length > 0 && !isRare) own.set(key, postings);
    for (const words of lists) {
      words.delete(key);
      if (entries.length > 0) words.set(key, isRare ? postings : '');
    }
  }
  return new Map([...open].map(([path, lines]) => [path, formatLines(lines)]));
}

function formatLines(lines: ReadonlyMap<string, string>): string {
  return formatShard([...lines].map(([key, postings]) => shardLine(key, postings)));
}

/** Keys whose sections differ. */
function collectEdits(changes: readonly IndexChange[]): Edits {
  const edits: Edits = new Map();
  for (const { article, before, after } of changes) {
    const [old, fresh] = [readIndex(before), readIndex(after)];
    for (const key of new Set([...old.keys(), ...fresh.keys()])) {
      if (old.get(key) === fresh.get(key)) continue;
      const known = edits.get(key) ?? new Map<number, string | undefined>();
      known.set(article, fresh.get(key));
      edits.set(key, known);
    }
  }
  return edits;
}

function readIndex(index: ArticleIndex): Map<string, string> {
  return readLines(index.buckets.join(''));
}

function readLines(text: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab !== -1) lines.set(line.slice(0, tab), line.slice(tab + 1));
    else if (line !== '') lines.set(line, '');
  }
  return lines;
}

function openShard(
  open: Open,
  read: (path: string) => string | undefined,
  path: string,
): Map<string, string> | undefined {
  const known = open.get(path);
  if (known !== undefined) return known;
  const text = read(path);
  const lines = text === undefined ? undefined : readLines(text);
  if (lines) open.set(path, lines);
  return lines;
}

function edit(
  postings: string,
  edits: ReadonlyMap<number, string | undefined>,
): [article: number, sections: string][] {
  const articles = new Map<number, string | undefined>([...splitArticles(postings), ...edits]);
  return [...articles]
    .flatMap(([article, sections]): [number, string][] =>
      sections === undefined ? [] : [[article, sections]],
    )
    .sort(([a], [b]) => a - b);
}

function join(entries: readonly (readonly [article: number, sections: string])[]): string {
  let last = 0;
  let postings = '';
  for (const [article, sections] of entries) {
    postings += encodeNumber(article - last) + sections;
    last = article;
  }
  return postings;
}
