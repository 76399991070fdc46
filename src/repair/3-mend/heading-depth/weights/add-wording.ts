import { FACT_SLOTS } from './add-fact.ts';
import { type FactValue, factHash } from './fact-hash.ts';
import type { GroupSum } from './group-sum.ts';

/** Words are many and rare: their weights stand apart, after those of facts. */
export const WORDING_SLOTS: number = 2 ** 14;

/**
 * Add the weight of what words say.
 *
 * @param name As `factNames` gives it.
 */
export function addWording(
  sums: GroupSum,
  name: number,
  a: FactValue,
  b?: FactValue,
  c?: FactValue,
): void {
  const slot = FACT_SLOTS + (factHash(name, a, b, c, undefined) & (WORDING_SLOTS - 1));
  sums.sum += sums.weights[slot] ?? 0;
  sums.slots?.push(slot);
}
