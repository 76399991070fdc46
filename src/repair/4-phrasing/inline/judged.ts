import { logOdds } from './log-odds.ts';
import type { UnitFacts } from './read-unit.ts';
import { surestTokens, type TokenChances } from './surest-tokens.ts';

/** What the trained model says about a phrase. */
export interface Judged extends TokenChances {
  /** By chunk: how probable its surest token is, and the logarithm of its odds. */
  readonly surest: Float64Array;
  readonly odds: Float64Array;
}

/** Add to the chances of tokens those of chunks, which all that is asked later begins with. */
export function judgedOf(facts: UnitFacts, marginals: Float64Array): Judged {
  const surest = surestTokens({ facts, marginals });
  return { facts, marginals, surest, odds: surest.map(logOdds) };
}
