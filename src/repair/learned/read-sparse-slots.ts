/** Character code of a gap of 0. */
const GAP_ZERO = 35;
/** The largest gap of one character; it goes on with the next character. */
const MAX_GAP = 56;
/** Character code of a weight of 0. */
const ZERO = 63;
/** Base of weights of two characters. */
const BASE = 57;

/**
 * Read a sparse table of weights.
 *
 * @param text For each slot with a weight other than 0 the number of slots left out before it, then its
 *   weight, each as characters from `#` to `[`. A gap of `[` is 56 and goes on with the next character. A
 *   weight is one character, from -28 to 28.
 * @param bits The table has 2^bits slots.
 * @param isFine A weight is two digits in base 57, from -127 to 127.
 */
export function readSparseSlots(text: string, bits: number, isFine: boolean): Int8Array {
  const weights = new Int8Array(2 ** bits);
  let slot = 0;
  for (let at = 0; at < text.length; at += 1) {
    const gap = text.charCodeAt(at) - GAP_ZERO;
    slot += gap;
    if (gap === MAX_GAP) continue;
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
