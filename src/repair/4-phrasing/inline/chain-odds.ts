/** How many weights a link has: before and now, each code or not. */
const WEIGHTS_PER_LINK = 4;

/**
 * Compute the posterior probability of each token to be code in a linear chain (a conditional random field),
 * by the forward-backward algorithm on odds instead of logarithms, which takes one exponential a token.
 *
 * @param scores Log-odds of code for each token by itself.
 * @param links `linkOf` each token.
 * @param factors The chain's weights, `(link * 2 + before) * 2 + now`, 1 for code, each as its
 *   exponential.
 * @returns The marginals.
 */
export function chainOdds(
  scores: Float64Array,
  links: Uint8Array,
  factors: Float64Array,
): Float64Array {
  const count = scores.length;
  // Odds of each token given what stands before it, then given all.
  const odds = new Float64Array(count);
  const own = new Float64Array(count);
  let before = 0;
  for (let index = 0; index < count; index += 1) {
    const base = (links[index] ?? 0) * WEIGHTS_PER_LINK;
    own[index] = Math.exp(scores[index] ?? 0);
    const code = (factors[base + 1] ?? 0) + before * (factors[base + 3] ?? 0);
    const plain = (factors[base] ?? 0) + before * (factors[base + 2] ?? 0);
    before = ((own[index] ?? 0) * code) / plain;
    odds[index] = before;
  }
  let after = 1;
  for (let index = count - 1; index >= 0; index -= 1) {
    const all = (odds[index] ?? 0) * after;
    odds[index] = all / (1 + all);
    const base = (links[index] ?? 0) * WEIGHTS_PER_LINK;
    const next = (own[index] ?? 0) * after;
    const code = (factors[base + 2] ?? 0) + (factors[base + 3] ?? 0) * next;
    after = code / ((factors[base] ?? 0) + (factors[base + 1] ?? 0) * next);
  }
  return odds;
}
