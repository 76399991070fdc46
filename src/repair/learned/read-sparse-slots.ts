/** The character of a gap of nothing; and that of the largest, which goes on behind it. */
const FIRST = 35;
const LONGEST = 56;
/** The character of a weight of nothing. */
const ZERO = 63;
/** What the first of two characters of a weight counts for. */
const BASE = 57;

/**
 * Read the few slots of a large table that weigh something.
 *
 * @param text For each of them so many slots are left out, and its weight: a character each, from `#`
 *   to `[`. A gap of `[` is 56 and goes on with the next character. Weights are -28 to 28.
 * @param bits The table has 2^bits slots.
 * @param isFine Weights are -127 to 127, two characters each: as often 57, and the rest.
 */
export function readSparseSlots(text: string, bits: number, isFine: boolean): Int8Array {
  const weights = new Int8Array(2 ** bits);
  let slot = 0;
  for (let at = 0; at < text.length; at += 1) {
    const gap = text.charCodeAt(at) - FIRST;
    slot += gap;
    if (gap === LONGEST) continue;
    let weight = 0;
    for (let digit = isFine ? 0 : 1; digit < 2; digit += 1) {
      at += 1;
      weight = weight * BASE + text.charCodeAt(at) - ZERO;
    }
    weights[slot] = weight;
    slot += 1;
  }
  return weights;
}
