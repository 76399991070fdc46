import type { ContextWeights } from '../../src/repair/1-evidence/model/line-model.ts';
import { WINDOW } from '../../src/repair/1-evidence/model/look-around.ts';
import { TAGS } from '../../src/repair/1-evidence/tags.ts';
import { BOUNDARY_CLASSES } from '../../src/repair/2-blocks/boundary-class.ts';
import { seededRandom } from '../random/seeded-random.ts';

/** Sizes of a network; `features` is a power of two. */
export interface NetworkSize {
  readonly features: number;
  /** Values that describe a line; with the tags a multiple of four. */
  readonly inner: number;
  /** Values that are carried along the text, in each direction. */
  readonly memory: number;
  /** Values that describe a line among its neighbours. */
  readonly outer: number;
}

/** Weights that every line uses. */
export type DensePart =
  | Exclude<keyof ContextWeights, keyof NetworkSize>
  | 'innerBias'
  | 'output'
  | 'transitions';

/** The weights. Each feature's row scores the tags, then describes the line. */
export interface Network {
  readonly size: NetworkSize;
  readonly rows: Float32Array;
  readonly dense: Readonly<Record<DensePart, Float32Array>>;
}

function noise(length: number, spread: number, random: () => number): Float32Array {
  return Float32Array.from({ length }, () => (random() + random() + random() - 1.5) * 2 * spread);
}

/** The memories keep what they hold for shorter and longer. */
function firstGates(memory: number): Float32Array {
  const bias = new Float32Array(4 * memory);
  for (let k = 0; k < memory; k++) {
    bias[memory + k] = (5 * k) / memory - 1;
    bias[3 * memory + k] = (5 * k) / memory - 1;
  }
  return bias;
}

/**
 * Begin an untrained network.
 *
 * @param size Its sizes.
 * @param seed Of its first weights.
 */
export function newNetwork(size: NetworkSize, seed: number): Network {
  const random = seededRandom(seed);
  const { features, inner, memory, outer } = size;
  const tags = TAGS.length;
  const width = tags + inner;
  const rows = noise(features * width, 0.04, random);
  for (let row = 0; row < features; row++) rows.fill(0, row * width, row * width + tags);
  const matrix = (from: number, to: number, share = 1): Float32Array =>
    noise(from * to, share / Math.sqrt(from), random);
  return {
    size,
    rows,
    dense: {
      innerBias: new Float32Array(inner),
      gates: matrix(inner, 4 * memory),
      gateBias: firstGates(memory),
      around: matrix(WINDOW * inner + 2 * memory, outer, 1.4),
      whole: matrix(inner, outer, 0.5),
      outerBias: new Float32Array(outer),
      output: matrix(outer, tags),
      transitions: new Float32Array(BOUNDARY_CLASSES * (tags + 1) * tags),
    },
  };
}
