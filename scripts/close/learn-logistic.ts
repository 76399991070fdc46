const RATE = 0.3;
const SHRINK = 1;

/** What is known of an example, and whether it is what is looked for. */
export interface Example {
  /** The first one is 1. */
  readonly facts: readonly number[];
  readonly isYes: boolean;
}

/**
 * Learn the weights of a logistic model by steps that shrink with the slopes so far. Deterministic.
 *
 * @param examples At least one.
 * @param rounds How many steps.
 * @returns One weight for each fact, with two digits behind the point.
 */
export function learnLogistic(examples: readonly Example[], rounds: number): readonly number[] {
  const size = examples[0]?.facts.length ?? 0;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : SHRINK * weight));
    for (const { facts, isYes } of examples) {
      const odds = facts.reduce((sum, fact, i) => sum + fact * (weights[i] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-odds)) - Number(isYes);
      for (const [i, fact] of facts.entries()) gradient[i] = (gradient[i] ?? 0) + error * fact;
    }
    for (const [i, slope] of gradient.entries()) {
      squares[i] = (squares[i] ?? 0) + slope * slope;
      weights[i] = (weights[i] ?? 0) - (RATE * slope) / Math.sqrt(squares[i] ?? 1);
    }
  }
  return [...weights].map((weight) => Number(weight.toFixed(2)));
}
