/**
 * The shard of a key: FNV-1a over its UTF-16 code units.
 *
 * @param shards A power of two, at most 65,536.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function shardOf(key: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  // The low bits of FNV mix least; fold the high ones in.
  return ((hash >>> 16) ^ hash) & (shards - 1);
}
