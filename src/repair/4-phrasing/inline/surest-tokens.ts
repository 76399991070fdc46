import type { Judged } from './inline-model.ts';

/** By chunk: how probable its surest token is. */
export function surestTokens({ facts, marginals }: Judged): Float64Array {
  const surest = new Float64Array(facts.chunks.length);
  for (let index = 0; index < marginals.length; index += 1) {
    const at = facts.chunkOf[index] ?? 0;
    surest[at] = Math.max(surest[at] ?? 0, marginals[index] ?? 0);
  }
  return surest;
}
