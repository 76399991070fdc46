const LOWEST = 1e-4;

/** The logarithm of a probability's odds, within bounds. */
export function logOdds(probability: number): number {
  const bounded = Math.min(1 - LOWEST, Math.max(LOWEST, probability));
  return Math.log(bounded / (1 - bounded));
}
