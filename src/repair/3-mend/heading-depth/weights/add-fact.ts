import { type FactValue, factHash } from './fact-hash.ts';
import type { GroupSum } from './group-sum.ts';

/** Slots of the table of weights that facts are hashed to: the first ones. */
export const FACT_SLOTS: number = 2 ** 15;

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
  const slot = factHash(name, a, b, c, d) & (FACT_SLOTS - 1);
  sums.sum += sums.weights[slot] ?? 0;
  sums.slots?.push(slot);
}
