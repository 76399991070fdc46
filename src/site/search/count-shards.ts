// Characters of the index in one file, before the powers of two.
const SHARD_SIZE = 4_000;
const MOST_SHARDS = 1024;

/**
 * Number of files of a kind for articles whose indexes have so many characters together. Numbers
 * and keys shrink when articles share them; a third remains.
 */
export function countShards(size: number): number {
  const wanted = Math.max(1, size / 3 / SHARD_SIZE);
  return Math.min(MOST_SHARDS, 2 ** Math.ceil(Math.log2(wanted)));
}
