import { BOUNDARIES } from '../../src/repair/2-blocks/boundary-class.ts';
import { TAGS } from '../../src/repair/2-blocks/tags.ts';

/** Sizes of a network; `features` is a power of two. */
export interface NetworkSize {
  readonly features: number;
  /** Values that describe a line. */
  readonly inner: number;
  /** Lines that are seen at once, an odd number. */
  readonly window: number;
  /** Values that describe a line among its neighbours. */
  readonly outer: number;
}

/**
 * The weights. A line is the sum of its features' rows: the first values of a row score the
 * tags, the others describe the line. A window over these descriptions, with their mean over the
 * text, scores the tags once more; transitions join the lines.
 */
export interface Network {
  readonly size: NetworkSize;
  readonly rows: Float32Array;
  readonly innerBias: Float32Array;
  /** `(place in window * inner + from) * outer + to`. */
  readonly window: Float32Array;
  /** `from * outer + to`, for the mean over the text. */
  readonly whole: Float32Array;
  readonly outerBias: Float32Array;
  /** `from * tags + tag`. */
  readonly output: Float32Array;
  readonly transitions: Float32Array;
}

/** A seeded linear congruential generator, so that the same command gives the same weights. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function noise(length: number, spread: number, random: () => number): Float32Array {
  return Float32Array.from({ length }, () => (random() + random() + random() - 1.5) * spread);
}

/**
 * Begin an untrained network.
 *
 * @param size Its sizes.
 * @param seed Of its first weights.
 */
export function newNetwork(size: NetworkSize, seed: number): Network {
  const random = randomFrom(seed);
  const { features, inner, window, outer } = size;
  const tags = TAGS.length;
  const width = TAGS.length + inner;
  const rows = noise(features * width, 0.08, random);
  for (let row = 0; row < features; row++) {
    rows.fill(0, row * width, row * width + TAGS.length);
  }
  return {
    size,
    rows,
    innerBias: new Float32Array(inner),
    window: noise(window * inner * outer, 2 / Math.sqrt(window * inner), random),
    whole: noise(inner * outer, 1 / Math.sqrt(inner), random),
    outerBias: new Float32Array(outer),
    output: noise(outer * tags, 1 / Math.sqrt(outer), random),
    transitions: new Float32Array(BOUNDARIES * (tags + 1) * tags),
  };
}
