import { type FactName, factHash } from './fact-hash.ts';

/** Facts have the first so many weights. */
export const FACTS: number = 2 ** 15;

/** Find the weight of a fact: `` fact`length:${at}|${lines}` ``. */
export function fact(...name: FactName): number {
  return factHash(...name) % FACTS;
}
