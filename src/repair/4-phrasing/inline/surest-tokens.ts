import type { UnitFacts } from './read-unit.ts';

/** How probable the tokens of a phrase are. */
export interface TokenChances {
  readonly facts: UnitFacts;
  /** By token: how probable it is that it is code. */
  readonly marginals: Float64Array;
}

/** By chunk: how probable its surest token is. */
export function surestTokens({ facts, marginals }: TokenChances): Float64Array {
  const surest = new Float64Array(facts.chunks.length);
  for (let index = 0; index < marginals.length; index += 1) {
    const at = facts.chunkOf[index] ?? 0;
    surest[at] = Math.max(surest[at] ?? 0, marginals[index] ?? 0);
  }
  return surest;
}
