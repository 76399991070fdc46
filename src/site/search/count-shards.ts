// Characters of the postings in one file, before the powers of two. A part of a word may need those of
// many words, each from another file, so that a file must stay small; and making a file costs a build
// more than what is in it.
const SHARD_SIZE = 4_000;
const MAX_SHARDS = 4096;
// A query reads one file of words for each of its words; a word stands in several of them.
const KEYS_A_WORD = 2;

/** How many files there are of each kind. */
export interface ShardCounts {
  readonly keys: number;
  readonly words: number;
}

/**
 * Number of files that the search index is split into. Numbers and keys shrink when articles share
 * them; a third remains.
 *
 * @param size Characters of the indexes of all articles, one by one.
 */
export function countShards(size: number): ShardCounts {
  const wanted = Math.max(KEYS_A_WORD, size / 3 / SHARD_SIZE);
  const keys = Math.min(MAX_SHARDS, 2 ** Math.ceil(Math.log2(wanted)));
  return { keys, words: keys / KEYS_A_WORD };
}
