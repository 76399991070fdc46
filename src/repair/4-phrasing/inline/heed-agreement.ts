import type { Agreement } from './agree-names.ts';
import type { Judged } from './judged.ts';
import { logOdds } from './log-odds.ts';
import type { TokenChances } from './surest-tokens.ts';

/** From this probability of a neighbour on, a word is part of a command, whatever it is elsewhere. */
const MIN_PROBABILITY = 0.5;
/** Of a name that stands nowhere. */
const NONE = { sum: 0, count: 0 };
/** Shrinkage: the log-odds of a place count as much as those of this many other places of its name. */
const SHRINKAGE = 2;

/**
 * Move the log-odds of the names of a phrase towards their mean over the text (shrinkage), and all of them by
 * the text's lift.
 *
 * @param judged What the model says of the phrase alone.
 * @param agreement What all phrases say together.
 */
export function heedAgreement(judged: Judged, { habits, lift }: Agreement): TokenChances {
  const { facts, marginals, surest, odds } = judged;
  const shifts = facts.cores.map(({ name }, index) => {
    const { sum, count } = habits.names.get(name) ?? NONE;
    if (count < 2) return lift;
    const share = (count - 1) / (count - 1 + SHRINKAGE);
    const shift = share * (sum / count - (odds[index] ?? 0));
    const beside = Math.max(surest[index - 1] ?? 0, surest[index + 1] ?? 0);
    return lift + (beside >= MIN_PROBABILITY ? Math.max(0, shift) : shift);
  });
  return { facts, marginals: shiftAll(marginals, facts.chunkOf, shifts) };
}

/** Shift the log-odds of each token by those of its chunk; those of one chunk are often alike. */
export function shiftAll(
  marginals: Float64Array,
  chunkOf: readonly number[],
  shifts: readonly number[],
): Float64Array {
  const shifted = new Float64Array(marginals.length);
  for (let index = 0; index < marginals.length; index += 1) {
    const own = marginals[index] ?? 0;
    const chunk = chunkOf[index] ?? 0;
    if (index > 0 && own === marginals[index - 1] && chunk === chunkOf[index - 1]) {
      shifted[index] = shifted[index - 1] ?? 0;
    } else {
      shifted[index] = 1 / (1 + Math.exp(-(logOdds(own) + (shifts[chunk] ?? 0))));
    }
  }
  return shifted;
}
