/**
 * Hash a word from its last character to its first, so that all its endings are hashed on the way.
 *
 * @param hash Of the characters behind, 0 for none.
 * @param code The character before them.
 * @returns 16 bits.
 */
export function hashEnding(hash: number, code: number): number {
  return (Math.imul(hash ^ code, 0x9e3b) ^ (hash >>> 7)) & 0xffff;
}
