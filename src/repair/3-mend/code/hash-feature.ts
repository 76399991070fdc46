/**
 * Map the name of a feature to a slot of a table of weights (FNV-1a, then mixed).
 *
 * @param bits The table has 2^bits slots.
 */
export function hashFeature(name: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - bits);
}
