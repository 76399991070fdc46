/** Bits of `chunkBits` in the order in which they decide; a name without any is a word. */
const DECIDING: readonly number[] = [14, 3, 11, 4, 5, 13, 2, 0, 1, 8, 9, 6, 7, 10, 15];

/**
 * Put a name into one class by the first sign of code that it shows: authors who mark one file name
 * mark them all.
 *
 * @param bits As `chunkBits` gives them.
 */
export function chunkClass(bits: number): number {
  const place = DECIDING.findIndex((bit) => (bits & (1 << bit)) !== 0);
  return place < 0 ? DECIDING.length : place;
}

/** Signs that hardly any word of prose has: `_`, a call, `=`, camel case, `<>{}$`. */
export const STRONG_SIGNS: number = (1 << 0) | (1 << 3) | (1 << 4) | (1 << 8) | (1 << 11);

/** A capital at the start, and no other sign. */
export const ONLY_CAPITAL: number = 1 << 15;
