/** UTF-8 takes at most so many bytes for each half of UTF-16. */
const WIDEST = 3;
const FIRST_ROOM = 1 << 16;

/** Texts that become bytes one after another. */
export interface Utf8Builder {
  /** @returns So many bytes the text takes. */
  add(text: string): number;
  /** All that was added since the last call: a copy. */
  take(): Uint8Array<ArrayBuffer>;
}

/**
 * Make a builder that keeps its memory: to count the bytes of a text, and then to write them to new
 * memory, takes three times as long.
 */
export function utf8Builder(): Utf8Builder {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array();
  let size = 0;
  return { add, take };

  function add(text: string): number {
    const most = size + WIDEST * text.length;
    if (most > bytes.length) enlarge(most);
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
    const larger = new Uint8Array(Math.max(FIRST_ROOM, 2 * bytes.length, least));
    larger.set(bytes.subarray(0, size));
    bytes = larger;
  }
}
