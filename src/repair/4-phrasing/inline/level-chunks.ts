import type { UnitFacts } from './read-unit.ts';

/**
 * Give all tokens of a chunk's core the probability of its surest: authors mark `GOGC=25` as a
 * whole. Brackets and punctuation around the core keep their own.
 *
 * @param marginals By token; changed in place.
 */
export function levelChunks({ tokens, chunks }: UnitFacts, marginals: Float64Array): void {
  for (const { first, end, coreStart, coreEnd } of chunks) {
    let from = first;
    let to = end;
    while (from < to && (tokens[from]?.start ?? 0) < coreStart) from += 1;
    while (to > from && (tokens[to - 1]?.end ?? 0) > coreEnd) to -= 1;
    let most = 0;
    for (let at = from; at < to; at += 1) most = Math.max(most, marginals[at] ?? 0);
    for (let at = from; at < to; at += 1) marginals[at] = most;
  }
}
