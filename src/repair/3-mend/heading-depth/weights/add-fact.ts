import { type FactValue, factHash } from './fact-hash.ts';
import type { GroupSum } from './group-sum.ts';

/** Facts have the first so many weights. */
export const FACTS: number = 2 ** 15;

/**
 * Add the weight of a fact.
 *
 * @param name As `factNames` gives it.
 */
export function addFact(
  sums: GroupSum,
  name: number,
  a: FactValue,
  b?: FactValue,
  c?: FactValue,
  d?: FactValue,
): void {
  const slot = factHash(name, a, b, c, d) & (FACTS - 1);
  sums.sum += sums.weights[slot] ?? 0;
  sums.slots?.push(slot);
}
