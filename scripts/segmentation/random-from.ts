/**
 * Make a linear congruential generator, so that the same command gives the same weights.
 *
 * @param seed Where it begins.
 * @returns Numbers in [0, 1).
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
