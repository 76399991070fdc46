import { type FactValue, factHash } from './fact-hash.ts';

/** Facts have the first so many weights. */
export const FACTS: number = 2 ** 15;

/** Find the weight of a fact: `` fact`length:${at}|${lines}` ``. */
export function fact(
  texts: TemplateStringsArray,
  a?: FactValue,
  b?: FactValue,
  c?: FactValue,
  d?: FactValue,
): number {
  return factHash(texts, a, b, c, d) % FACTS;
}
