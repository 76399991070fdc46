/** Bytes of UTF-8 that a code unit of UTF-16 takes at most. */
const MAX_BYTES_PER_UNIT = 3;
const FIRST_CAPACITY = 1 << 16;

/** Encodes texts one after another into one buffer. */
export interface Utf8Builder {
  /** @returns The text's length in bytes. */
  add(text: string): number;
  /** A copy of all that was added since the last call. */
  take(): Uint8Array<ArrayBuffer>;
}

/**
 * Make a builder that reuses its buffer. Measuring each text and encoding it into a new buffer takes
 * three times as long.
 */
export function utf8Builder(): Utf8Builder {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array();
  let size = 0;
  return { add, take };

  function add(text: string): number {
    const needed = size + MAX_BYTES_PER_UNIT * text.length;
    if (needed > bytes.length) enlarge(needed);
    const { written } = encoder.encodeInto(text, bytes.subarray(size));
    size += written;
    return written;
  }

  function take(): Uint8Array<ArrayBuffer> {
    const taken = bytes.slice(0, size);
    size = 0;
    return taken;
  }

  function enlarge(least: number): void {
    const larger = new Uint8Array(Math.max(FIRST_CAPACITY, 2 * bytes.length, least));
    larger.set(bytes.subarray(0, size));
    bytes = larger;
  }
}
