import { FACTS } from './fact.ts';
import { type FactValue, factHash } from './fact-hash.ts';

/** Words are many and rare: their weights stand apart, after those of facts. */
export const WORDINGS: number = 2 ** 14;

/** Find the weight of what words say: `` wording`first:${at}|${word}` ``. */
export function wording(
  texts: TemplateStringsArray,
  a?: FactValue,
  b?: FactValue,
  c?: FactValue,
  d?: FactValue,
): number {
  return FACTS + (factHash(texts, a, b, c, d) % WORDINGS);
}
