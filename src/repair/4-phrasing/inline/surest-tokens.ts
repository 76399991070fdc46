import type { UnitFacts } from './read-unit.ts';

/** The tokens of a phrase and their probabilities. */
export interface TokenChances {
  readonly facts: UnitFacts;
  /** By token: the probability that it is code. */
  readonly marginals: Float64Array;
}

/** By chunk: the probability of its likeliest token. */
export function surestTokens({ facts, marginals }: TokenChances): Float64Array {
  const surest = new Float64Array(facts.chunks.length);
  for (let index = 0; index < marginals.length; index += 1) {
    const at = facts.chunkOf[index] ?? 0;
    surest[at] = Math.max(surest[at] ?? 0, marginals[index] ?? 0);
  }
  return surest;
}
