import { type Gathered, gather, newGathered } from './gathered.ts';
import type { ContextWeights } from './line-model.ts';
import { weigh } from './weigh.ts';

/** Lines whose embeddings the hidden layer sees: the one before, the line and the one after. */
export const WINDOW = 3;

/** The mean embedding of all lines. */
export function meanOf(described: Float32Array, inner: number): Float32Array {
  const count = described.length / inner;
  const mean = new Float32Array(inner);
  for (let start = 0; start < described.length; start += inner) {
    for (let k = 0; k < inner; k++) {
      const value = described[start + k] ?? 0;
      if (value !== 0) mean[k] = (mean[k] ?? 0) + value / count;
    }
  }
  return mean;
}

/** What the mean embedding adds to the hidden layer at each line. */
function wholeText(weights: ContextWeights, described: Float32Array): Float32Array {
  const { inner, outer } = weights;
  const sum = weights.outerBias.slice();
  const seen = newGathered(inner);
  gather(seen, { values: meanOf(described, inner), start: 0, count: inner }, 0, outer);
  weigh(seen, weights.whole, sum, 0, outer);
  return sum;
}

/** Gathers the embeddings of a line and those beside it, and the recurrent states there. */
function gatherAround(
  seen: Gathered,
  { inner, memory, outer }: ContextWeights,
  described: Float32Array,
  carried: Float32Array,
  line: number,
): void {
  const count = described.length / inner;
  for (let place = 0; place < WINDOW; place++) {
    const other = line + place - 1;
    if (other < 0 || other >= count) continue;
    const run = { values: described, start: other * inner, count: inner };
    gather(seen, run, place * inner * outer, outer);
  }
  const run = { values: carried, start: line * 2 * memory, count: 2 * memory };
  gather(seen, run, WINDOW * inner * outer, outer);
}

/**
 * Compute the hidden layer: of each line's embedding, those beside it, the recurrent states and the mean
 * embedding of the text.
 *
 * @param described The embeddings of all lines.
 * @param carried The recurrent states at each line.
 * @returns `outer` values for each line, none below zero (rectified linear units).
 */
export function lookAround(
  weights: ContextWeights,
  described: Float32Array,
  carried: Float32Array,
): Float32Array {
  const { inner, memory, outer } = weights;
  const count = described.length / inner;
  const result = new Float32Array(count * outer);
  const whole = wholeText(weights, described);
  const seen = newGathered(WINDOW * inner + 2 * memory);
  for (let line = 0; line < count; line++) {
    result.set(whole, line * outer);
    gatherAround(seen, weights, described, carried, line);
    weigh(seen, weights.around, result, line * outer, outer);
  }
  for (let at = 0; at < result.length; at++) result[at] = Math.max(0, result[at] ?? 0);
  return result;
}
