/**
 * Make a linear congruential generator: the same seed gives the same weights, or the same edits.
 *
 * @returns Numbers in [0, 1).
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
