import { logOdds } from './log-odds.ts';
import type { UnitFacts } from './read-unit.ts';
import { surestTokens, type TokenChances } from './surest-tokens.ts';

/** What the trained model says about a phrase by itself. */
export interface Judged extends TokenChances {
  /** By chunk: the probability of its likeliest token, and its log-odds. */
  readonly surest: Float64Array;
  readonly odds: Float64Array;
}

/** Sum the probabilities of tokens up by chunk, as all that judges a phrase further needs them. */
export function judgedOf(facts: UnitFacts, marginals: Float64Array): Judged {
  const surest = surestTokens({ facts, marginals });
  return { facts, marginals, surest, odds: surest.map(logOdds) };
}
