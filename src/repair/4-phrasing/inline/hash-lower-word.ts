/**
 * Hash a run of ASCII letters, digits and marks of names as `hashSpan` hashes it in small letters.
 */
export function hashLowerWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193);
  }
  return hash;
}
