/** A seeded generator of numbers in [0, 1): the same seed gives the same weights. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Put a list into a random order, in place. */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    // Both indices are inside the list.
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}
