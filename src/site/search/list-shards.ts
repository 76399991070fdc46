import { hash } from 'node:crypto';
import { DIGITS } from '../../util/search/digits.ts';
import { shardPath } from './shard-path.ts';

/** What is known of the files of the search index, its texts apart, without their content. */
export interface ShardList {
  /** As in `SearchMeta`. */
  readonly keys: number;
  readonly words: string;
  /** A hash of each file: files of keys, then files of words, each in the order of their numbers. */
  readonly hashes: readonly string[];
}

/**
 * The same list with some files changed.
 *
 * @param changed By path.
 */
export function relistShards(list: ShardList, changed: ReadonlyMap<string, string>): ShardList {
  const hashes = shardPaths(list).map((path, number) => {
    const text = changed.get(path);
    return text === undefined ? (list.hashes[number] ?? '') : hashShard(text);
  });
  const words = [...list.words].map((digit, number) => {
    const text = changed.get(shardPath('words', number));
    return text === undefined ? digit : sizeDigit(text);
  });
  return { keys: list.keys, words: words.join(''), hashes };
}

/** Paths of the files of a list, in the order of their hashes. */
export function shardPaths({ keys, words }: Pick<ShardList, 'keys' | 'words'>): readonly string[] {
  return [
    ...Array.from({ length: keys }, (_, number) => shardPath('keys', number)),
    ...Array.from({ length: words.length }, (_, number) => shardPath('words', number)),
  ];
}

/** Names the content of a file. */
export function hashShard(text: string): string {
  return hash('sha1', text);
}

/** The size of a file of words, see `SearchMeta`. */
export function sizeDigit(text: string): string {
  return DIGITS.charAt(Math.min(63, Math.floor(text.length / 1024)));
}
