import { TAGS } from '../1-evidence/tags.ts';
import type { TagScores } from './best-tags.ts';

const SIZE = TAGS.length;
/** Tags whose score is this much below the line's best are left out: `exp(-12)` is next to nothing. */
const MAX_BEHIND = 12;

/** Probabilities of tags, over all sequences of tags of a text. */
export interface Lattice {
  readonly count: number;
  /** Posterior marginals: probability of each tag at each line, `line * TAGS.length + tag`. */
  readonly marginals: Float64Array;
  /**
   * Probability of a tag at the next line, given the tag at this one.
   *
   * @param line Not the last.
   */
  readonly transition: (line: number, from: number, to: number) => number;
}

/** The tags of each line that are not impossible, and their weights. */
interface Weights {
  /** exp(score) by line and tag, the best is 1. */
  readonly local: Float64Array;
  /** For each line `SIZE` places for tags, of which `counts` are used. */
  readonly tags: Uint8Array;
  readonly counts: Uint8Array;
  readonly steps: Float64Array;
  readonly boundaries: ArrayLike<number>;
}

function weighTags(
  { local: scores, transitions, boundaries }: TagScores,
  path: Uint8Array,
): Weights {
  const count = path.length;
  const local = new Float64Array(count * SIZE);
  const tags = new Uint8Array(count * SIZE);
  const counts = new Uint8Array(count);
  for (let line = 0; line < count; line++) {
    const base = line * SIZE;
    let best = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < SIZE; tag++) best = Math.max(best, scores[base + tag] ?? best);
    let used = 0;
    for (let tag = 0; tag < SIZE; tag++) {
      const behind = best - (scores[base + tag] ?? 0);
      // The best sequence is always possible, so that there is one.
      if (behind > MAX_BEHIND && path[line] !== tag) continue;
      local[base + tag] = Math.exp(-Math.min(behind, 2 * MAX_BEHIND));
      tags[base + used] = tag;
      used += 1;
    }
    counts[line] = used;
  }
  return { local, tags, counts, steps: weighSteps(transitions, boundaries), boundaries };
}

/** exp(score) of each step over a boundary that the text has. */
function weighSteps(transitions: ArrayLike<number>, boundaries: ArrayLike<number>): Float64Array {
  const steps = new Float64Array(transitions.length);
  const width = (SIZE + 1) * SIZE;
  for (const boundary of new Set(Array.from(boundaries))) {
    for (let at = boundary * width; at < (boundary + 1) * width; at++) {
      steps[at] = Math.exp(transitions[at] ?? 0);
    }
  }
  return steps;
}

function stepBase({ boundaries }: Weights, line: number): number {
  return (boundaries[line] ?? 0) * (SIZE + 1) * SIZE;
}

/** Weights of all sequences up to each tag (the forward pass), scaled so that each line's sum is 1. */
function forward(weights: Weights): Float64Array {
  const { local, tags, counts, steps } = weights;
  const alpha = new Float64Array(local.length);
  for (let line = 0; line < counts.length; line++) {
    const base = stepBase(weights, line);
    const before = (line - 1) * SIZE;
    let total = 0;
    for (let i = 0; i < (counts[line] ?? 0); i++) {
      const to = tags[line * SIZE + i] ?? 0;
      let sum = line === 0 ? (steps[base + SIZE * SIZE + to] ?? 0) : 0;
      for (let j = 0; line > 0 && j < (counts[line - 1] ?? 0); j++) {
        const from = tags[before + j] ?? 0;
        sum += (alpha[before + from] ?? 0) * (steps[base + from * SIZE + to] ?? 0);
      }
      const value = sum * (local[line * SIZE + to] ?? 0);
      alpha[line * SIZE + to] = value;
      total += value;
    }
    for (let tag = line * SIZE; tag < (line + 1) * SIZE; tag++)
      alpha[tag] = (alpha[tag] ?? 0) / total;
  }
  return alpha;
}

/** Weights of all sequences from each tag on (the backward pass), scaled by `scales`, which it fills. */
function backward(weights: Weights, scales: Float64Array): Float64Array {
  const { local, tags, counts, steps } = weights;
  const beta = new Float64Array(local.length).fill(1);
  for (let line = counts.length - 2; line >= 0; line--) {
    const base = stepBase(weights, line + 1);
    const after = (line + 1) * SIZE;
    let total = 0;
    for (let i = 0; i < (counts[line] ?? 0); i++) {
      const from = tags[line * SIZE + i] ?? 0;
      let sum = 0;
      for (let j = 0; j < (counts[line + 1] ?? 0); j++) {
        const to = tags[after + j] ?? 0;
        const step = steps[base + from * SIZE + to] ?? 0;
        sum += step * (local[after + to] ?? 0) * (beta[after + to] ?? 0);
      }
      beta[line * SIZE + from] = sum;
      total += sum;
    }
    scales[line] = total;
    for (let tag = line * SIZE; tag < (line + 1) * SIZE; tag++)
      beta[tag] = (beta[tag] ?? 0) / total;
  }
  return beta;
}

/** Scale the values of each line so that their sum is 1. */
function normalise(values: Float64Array): void {
  for (let start = 0; start < values.length; start += SIZE) {
    let total = 0;
    for (let at = start; at < start + SIZE; at++) total += values[at] ?? 0;
    for (let at = start; at < start + SIZE; at++) values[at] = (values[at] ?? 0) / total;
  }
}

/**
 * Compute the probabilities of tags by the forward-backward algorithm, in time linear in the number of
 * lines.
 *
 * @param scores Scores of the lines and of the transitions between them.
 * @param path The best sequence, from `bestTags`; its tags are never left out.
 * @see https://en.wikipedia.org/wiki/Forward%E2%80%93backward_algorithm
 */
export function readLattice(scores: TagScores, path: Uint8Array): Lattice {
  const weights = weighTags(scores, path);
  const scales = new Float64Array(path.length);
  const beta = backward(weights, scales);
  const marginals = forward(weights);
  for (let at = 0; at < marginals.length; at++)
    marginals[at] = (marginals[at] ?? 0) * (beta[at] ?? 0);
  normalise(marginals);
  const { local, steps } = weights;
  return {
    count: path.length,
    marginals,
    transition(line, from, to) {
      const at = (line + 1) * SIZE + to;
      const all = (beta[line * SIZE + from] ?? 0) * (scales[line] ?? 0);
      if (all === 0) return 0;
      const step = steps[stepBase(weights, line + 1) + from * SIZE + to] ?? 0;
      return (step * (local[at] ?? 0) * (beta[at] ?? 0)) / all;
    },
  };
}
