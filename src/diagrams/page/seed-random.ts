/// <reference lib="dom" />

/**
 * Make the page's chance repeatable, from the same start for each drawing.
 */
export function seedRandom(): void {
  let state = 0x9e3779b9;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
    if (array instanceof Uint8Array || array instanceof Uint32Array) {
      for (let at = 0; at < array.length; at++) array[at] = Math.random() * 2 ** 32;
    }
    return array;
  };
  crypto.randomUUID = () => '00000000-0000-4000-8000-000000000000';
}
