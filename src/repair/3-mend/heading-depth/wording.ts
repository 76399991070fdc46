import { FACTS } from './fact.ts';
import { type FactName, factHash } from './fact-hash.ts';

/** Words are many and rare: their weights stand apart, after those of facts. */
export const WORDINGS: number = 2 ** 14;

/** Find the weight of what words say: `` wording`first:${at}|${word}` ``. */
export function wording(...name: FactName): number {
  return FACTS + (factHash(...name) % WORDINGS);
}
