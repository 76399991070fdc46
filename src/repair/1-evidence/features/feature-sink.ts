import { mixHash } from '../mix-hash.ts';

/** Collects the features of one line as indices into a table of weights. */
export interface FeatureSink {
  /**
   * @param kind What is observed.
   * @param value What was seen.
   */
  add(kind: number, value: number): void;
}

/** A sink whose features can be read and forgotten. */
export interface FeatureBuffer extends FeatureSink {
  readonly indices: Int32Array;
  /** What each index observes. */
  readonly kinds: Uint8Array;
  readonly size: () => number;
  /** Append an index until there are a multiple of `step`; returns how many there are. */
  readonly fillUp: (step: number, index: number) => number;
  readonly clear: () => void;
}

/** No line has more features. */
const CAPACITY = 256;

/**
 * Make a buffer that hashes features into a table.
 *
 * @param mask Size of the table less one; the size is a power of two.
 */
export function featureBuffer(mask: number): FeatureBuffer {
  const indices = new Int32Array(CAPACITY);
  const kinds = new Uint8Array(CAPACITY);
  let size = 0;
  return {
    indices,
    kinds,
    size: () => size,
    fillUp: (step, index) => {
      const end = Math.ceil(size / step) * step;
      indices.fill(index, size, end);
      return end;
    },
    clear: () => {
      size = 0;
    },
    add(kind, value) {
      if (size === CAPACITY) return;
      const whole = value | 0;
      const hash = mixHash(mixHash(Math.imul(kind, 0x9e3779b1), whole), whole >>> 13);
      kinds[size] = kind;
      indices[size++] = (hash ^ (hash >>> 11)) & mask;
    },
  };
}
