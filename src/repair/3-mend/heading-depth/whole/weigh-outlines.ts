import type { DrawnOutline } from './draw-outlines.ts';
import type { FactAmounts } from './fact-sheet.ts';

/**
 * Weigh drawn outlines by their facts.
 *
 * @param outlines At least one.
 * @param weights By the places of facts.
 * @returns For each how likely it is among them; they sum up to 1.
 */
export function weighOutlines(
  outlines: readonly DrawnOutline[],
  weights: Float32Array,
): readonly number[] {
  const known = new Map<FactAmounts, number>();
  const logs = outlines.map(({ facts, share }) => {
    let sum = Math.log(share);
    for (const part of facts) {
      const own = known.get(part) ?? weigh(part, weights);
      known.set(part, own);
      sum += own;
    }
    return sum;
  });
  const most = Math.max(...logs);
  const odds = logs.map((log) => Math.exp(log - most));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / all);
}

function weigh(facts: FactAmounts, weights: Float32Array): number {
  let sum = 0;
  for (const [slot, amount] of facts) sum += (weights[slot] ?? 0) * amount;
  return sum;
}
