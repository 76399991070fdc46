import type { Judged } from './inline-model.ts';

/** By chunk: how probable its surest token is. */
export function surestTokens({ facts, marginals }: Judged): Float64Array {
  const surest = new Float64Array(facts.chunks.length);
  for (const [index, marginal] of marginals.entries()) {
    const at = facts.chunkOf[index] ?? 0;
    surest[at] = Math.max(surest[at] ?? 0, marginal);
  }
  return surest;
}
