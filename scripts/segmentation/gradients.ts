import { allowedTransitions } from '../../src/repair/1-evidence/model/allowed-transitions.ts';
import { TAGS } from '../../src/repair/1-evidence/tags.ts';
import { type Chain, marginals } from './lattice.ts';
import type { Example } from './load-documents.ts';

const SIZE = TAGS.length;
const STEPS = (SIZE + 1) * SIZE;
const ALLOWED = allowedTransitions();

function exponentials(scores: Float64Array): Float64Array {
  const local = new Float64Array(scores.length);
  for (let line = 0; line < scores.length; line += SIZE) {
    let best = Number.NEGATIVE_INFINITY;
    for (let tag = line; tag < line + SIZE; tag++) best = Math.max(best, scores[tag] ?? 0);
    for (let tag = line; tag < line + SIZE; tag++) {
      local[tag] = Math.exp(Math.max(-30, (scores[tag] ?? 0) - best));
    }
  }
  return local;
}

/** Only the tags that may be true, where something is known. */
function constrain(local: Float64Array, tags: readonly (readonly number[])[]): Float64Array {
  const only = local.slice();
  for (const [line, tag] of tags.entries()) {
    if (tag.length === 0) continue;
    for (let other = 0; other < SIZE; other++) {
      if (!tag.includes(other)) only[line * SIZE + other] = 0;
    }
  }
  return only;
}

/**
 * Gradients of the log-likelihood of the true tags: truth less guess, for tags and for steps.
 *
 * @param scores One for each line and tag.
 * @param example Knows the truth.
 * @param transitions Scores of the steps.
 */
export function gradients(
  scores: Float64Array,
  example: Example,
  transitions: Float32Array,
): { readonly tags: Float64Array; readonly steps: Float64Array } {
  const { boundaries, tags: truth } = example;
  const local = exponentials(scores);
  const steps = Float64Array.from(transitions, (weight, at) =>
    ALLOWED[at % STEPS] ? Math.exp(weight) : 0,
  );
  const free: Chain = { count: truth.length, local, steps, boundaries };
  const guess = marginals(free);
  const right = marginals({ ...free, local: constrain(local, truth) });
  const gradient = guess.tags.map((value, at) => (right.tags[at] ?? 0) - value);
  const stepGradient = new Float64Array(transitions.length);
  right.addPairs(stepGradient, 1);
  guess.addPairs(stepGradient, -1);
  return { tags: gradient, steps: stepGradient };
}
