/** Weights of the chain: `(link * 2 + before) * 2 + now`, 1 for code. */
type ChainWeights = Float64Array | readonly number[];

/**
 * Work out how probable it is for each token to be code, given the scores of all.
 *
 * @param scores Log-odds of code for each token by itself.
 * @param links `linkOf` each token.
 * @returns Probabilities; and the logarithm of the sum over all readings.
 */
export function chainMarginals(
  scores: Float64Array,
  links: Uint8Array,
  weights: ChainWeights,
): {
  readonly marginals: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly total: number;
} {
  const count = scores.length;
  const forward = new Float64Array(count * 2);
  const backward = new Float64Array(count * 2);
  for (let index = 0; index < count; index += 1) {
    const base = (links[index] ?? 0) * 4;
    for (let now = 0; now < 2; now += 1) {
      const own = now === 1 ? (scores[index] ?? 0) : 0;
      const plain = (index === 0 ? 0 : (forward[index * 2 - 2] ?? 0)) + (weights[base + now] ?? 0);
      const code =
        (index === 0 ? -Infinity : (forward[index * 2 - 1] ?? 0)) + (weights[base + 2 + now] ?? 0);
      forward[index * 2 + now] = own + addLogs(plain, code);
    }
  }
  for (let index = count - 2; index >= 0; index -= 1) {
    const base = (links[index + 1] ?? 0) * 4;
    for (let before = 0; before < 2; before += 1) {
      const plain = (weights[base + before * 2] ?? 0) + (backward[index * 2 + 2] ?? 0);
      const code =
        (weights[base + before * 2 + 1] ?? 0) +
        (scores[index + 1] ?? 0) +
        (backward[index * 2 + 3] ?? 0);
      backward[index * 2 + before] = addLogs(plain, code);
    }
  }
  const total = count === 0 ? 0 : addLogs(forward[count * 2 - 2] ?? 0, forward[count * 2 - 1] ?? 0);
  const marginals = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    marginals[index] = Math.exp(
      (forward[index * 2 + 1] ?? 0) + (backward[index * 2 + 1] ?? 0) - total,
    );
  }
  return { marginals, forward, backward, total };
}

function addLogs(a: number, b: number): number {
  if (a < b) return b + Math.log1p(Math.exp(a - b));
  return b === -Infinity ? a : a + Math.log1p(Math.exp(b - a));
}
