/** Longer texts get bytes of their own. */
const MOST_BYTES = 2 ** 20;
/** UTF-8 takes at most so many bytes for each half of UTF-16. */
const WIDEST = 3;

/**
 * Make a function that encodes texts as UTF-8, all into the same memory: new memory for each takes
 * twice as long.
 *
 * @returns Bytes that hold until the next call.
 */
export function scratchEncoder(): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  let scratch = new Uint8Array();
  return (text) => {
    const most = WIDEST * text.length;
    if (most > MOST_BYTES) return encoder.encode(text);
    if (most > scratch.length) scratch = new Uint8Array(Math.min(MOST_BYTES, 2 * most));
    return scratch.subarray(0, encoder.encodeInto(text, scratch).written);
  };
}
