import type { ArticleIndex } from '../../types/search.ts';
import { shardOf } from '../../util/search/shard-of.ts';
import { triplesOf } from '../../util/search/triples-of.ts';
import { encodeNumber } from './encode-number.ts';
import { finishShards, type SearchShards } from './finish-shards.ts';
import { formatShard } from './format-shard.ts';
import { FEW_ARTICLES, isListedWord } from './is-listed-word.ts';
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
 * @param shards Of the same articles before; the number of files must still be right.
 */
export function patchShards(shards: SearchShards, changes: readonly IndexChange[]): SearchShards {
  const texts = new Map(shards.files.map(({ path, text }) => [path, text]));
  const open: Open = new Map();
  const counts = { keys: shards.keys, words: shards.words.length };
  for (const [key, edits] of collectEdits(changes)) {
    const lines = (kind: 'keys' | 'words', of: string) =>
      openShard(open, texts, shardPath(kind, shardOf(of, counts[kind])));
    const own = lines('keys', key);
    const lists = isListedWord(key) ? triplesOf(key).map((triple) => lines('words', triple)) : [];
    const entries = edit(own.get(key) ?? lists[0]?.get(key) ?? '', edits);
    const postings = join(entries);
    const isRare = lists.length > 0 && entries.length <= FEW_ARTICLES;
    own.delete(key);
    if (entries.length > 0 && !isRare) own.set(key, postings);
    for (const list of lists) {
      list.delete(key);
      if (entries.length > 0) list.set(key, isRare ? postings : '');
    }
  }
  const files = shards.files.map((file) => {
    const lines = open.get(file.path);
    return lines === undefined ? file : { path: file.path, text: formatShard(lines) };
  });
  return finishShards(shards.keys, files);
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
  texts: ReadonlyMap<string, string>,
  path: string,
): Map<string, string> {
  const known = open.get(path);
  if (known !== undefined) return known;
  const lines = readLines(texts.get(path) ?? '');
  open.set(path, lines);
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
