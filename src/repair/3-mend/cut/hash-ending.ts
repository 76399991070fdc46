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

/**
 * Hash the characters from one offset up to another, from the last to the first.
 *
 * @param hash Of the characters behind. @default none
 */
export function hashEndings(text: string, from: number, to: number, hash = 0): number {
  let own = hash;
  for (let at = to - 1; at >= from; at -= 1) own = hashEnding(own, text.charCodeAt(at));
  return own;
}
