/**
 * Hash the name of a feature (FNV-1a), or go on with a longer one: the hash of `a b` is
 * `hashName(' b', hashName('a'))`.
 */
export function hashName(text: string, before: number = 0x811c9dc5): number {
  const { length } = text;
  let hash = before;
  for (let i = 0; i < length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash;
}
