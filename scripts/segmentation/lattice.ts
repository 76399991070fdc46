import { TAGS } from '../../src/repair/1-evidence/tags.ts';

const SIZE = TAGS.length;

/** Probabilities of tags and of pairs of tags. */
export interface Marginals {
  /** For each line and tag. */
  readonly tags: Float64Array;
  /** Adds `sign` times the probability of each pair of tags to `sums`, laid out as transitions. */
  readonly addPairs: (sums: Float64Array, sign: number) => void;
}

/** A chain: what each line says, and how likely each step is. */
export interface Chain {
  readonly count: number;
  /** exp(score) for each line and tag, scaled so that the line's best is 1; 0 forbids. */
  readonly local: Float64Array;
  /** exp(transition), 0 where not allowed. */
  readonly steps: Float64Array;
  readonly boundaries: Uint8Array;
}

function stepBase(chain: Chain, line: number): number {
  return (chain.boundaries[line] ?? 0) * (SIZE + 1) * SIZE;
}

function forward(chain: Chain): Float64Array {
  const { count, local, steps } = chain;
  const alpha = new Float64Array(count * SIZE);
  for (let line = 0; line < count; line++) {
    const base = stepBase(chain, line);
    let total = 0;
    for (let to = 0; to < SIZE; to++) {
      let sum = 0;
      if (line === 0) sum = steps[base + SIZE * SIZE + to] ?? 0;
      else {
        for (let from = 0; from < SIZE; from++) {
          sum += (alpha[(line - 1) * SIZE + from] ?? 0) * (steps[base + from * SIZE + to] ?? 0);
        }
      }
      const value = sum * (local[line * SIZE + to] ?? 0);
      alpha[line * SIZE + to] = value;
      total += value;
    }
    const scale = total > 0 ? 1 / total : 0;
    for (let to = 0; to < SIZE; to++)
      alpha[line * SIZE + to] = (alpha[line * SIZE + to] ?? 0) * scale;
  }
  return alpha;
}

function backward(chain: Chain): Float64Array {
  const { count, local, steps } = chain;
  const beta = new Float64Array(count * SIZE).fill(1);
  for (let line = count - 2; line >= 0; line--) {
    const base = stepBase(chain, line + 1);
    let total = 0;
    for (let from = 0; from < SIZE; from++) {
      let sum = 0;
      for (let to = 0; to < SIZE; to++) {
        const at = (line + 1) * SIZE + to;
        sum += (steps[base + from * SIZE + to] ?? 0) * (local[at] ?? 0) * (beta[at] ?? 0);
      }
      beta[line * SIZE + from] = sum;
      total += sum;
    }
    const scale = total > 0 ? 1 / total : 0;
    for (let from = 0; from < SIZE; from++) {
      beta[line * SIZE + from] = (beta[line * SIZE + from] ?? 0) * scale;
    }
  }
  return beta;
}

function tagMarginals(count: number, alpha: Float64Array, beta: Float64Array): Float64Array {
  const tags = new Float64Array(count * SIZE);
  for (let line = 0; line < count; line++) {
    let total = 0;
    for (let tag = line * SIZE; tag < (line + 1) * SIZE; tag++) {
      const value = (alpha[tag] ?? 0) * (beta[tag] ?? 0);
      tags[tag] = value;
      total += value;
    }
    if (total > 0)
      for (let t = line * SIZE; t < (line + 1) * SIZE; t++) tags[t] = (tags[t] ?? 0) / total;
  }
  return tags;
}

function addPairs(
  chain: Chain,
  alpha: Float64Array,
  beta: Float64Array,
  sums: Float64Array,
  sign: number,
): void {
  const pair = new Float64Array(SIZE * SIZE);
  for (let line = 1; line < chain.count; line++) {
    const base = stepBase(chain, line);
    let total = 0;
    for (let from = 0; from < SIZE; from++) {
      const before = alpha[(line - 1) * SIZE + from] ?? 0;
      for (let to = 0; to < SIZE; to++) {
        const at = line * SIZE + to;
        const value =
          before *
          (chain.steps[base + from * SIZE + to] ?? 0) *
          (chain.local[at] ?? 0) *
          (beta[at] ?? 0);
        pair[from * SIZE + to] = value;
        total += value;
      }
    }
    if (total <= 0) continue;
    const scale = sign / total;
    for (let at = 0; at < pair.length; at++)
      sums[base + at] = (sums[base + at] ?? 0) + (pair[at] ?? 0) * scale;
  }
}

/**
 * Forward and backward over a chain.
 *
 * @param chain What each line says, and how likely each step is.
 */
export function marginals(chain: Chain): Marginals {
  const alpha = forward(chain);
  const beta = backward(chain);
  return {
    tags: tagMarginals(chain.count, alpha, beta),
    addPairs: (sums, sign) => addPairs(chain, alpha, beta, sums, sign),
  };
}
