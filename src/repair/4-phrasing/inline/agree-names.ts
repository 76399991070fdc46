import { isTracedPlain, mayHoldCode } from '../may-hold-code.ts';
import type { PhrasingContext, PhrasingUnit } from '../phrasing-unit.ts';
import { chunksOf } from './chunks-of.ts';
import { measureText } from './habits/measure-text.ts';
import { addName, addPhrase, noHabits, type TextHabits } from './habits/text-habits.ts';
import type { InlineModel } from './inline-model.ts';

/** Evidence about inline code that is pooled over all phrases of a text. */
export interface Agreement {
  /** Log-odds to add everywhere: below 0 where hardly anything in the text is surely code. */
  readonly lift: number;
  /** What the phrases show of names and of their author's habits, and what that says of each chunk. */
  readonly habits: TextHabits;
  readonly measures: Float64Array;
}

/** Log-odds of a name where code would have left a trace, and has not. */
const UNTRACED_ODDS = -3;
/** Less probable names say nothing of an author's habit. */
const MIN_PROBABILITY = 0.15;
/** The lift is this share of the mean log-odds of likely names, shrunk as by this many names of log-odds 0. */
const HABIT_WEIGHT = 0.4;
const SHRINKAGE = 5;

/**
 * Pool the evidence of all phrases of a text: a name that is surely code in one place is likelier code in
 * others, and where little is surely code its author marks little.
 *
 * @param units All phrases of the text.
 * @param context What is known of the text.
 * @param model Judges single phrases.
 * @see heedAgreement, which applies it to a phrase.
 */
export function agreeNames(
  units: readonly PhrasingUnit[],
  context: PhrasingContext,
  model: InlineModel,
): Agreement {
  const habits = noHabits();
  let likely = 0;
  let total = 0;
  for (const unit of units) {
    if (!mayHoldCode(unit)) continue;
    if (isTracedPlain(unit, context)) {
      for (const { coreStart, coreEnd } of chunksOf(unit)) {
        const name = unit.text.slice(coreStart, coreEnd);
        addName(habits, name, name.toLowerCase(), UNTRACED_ODDS);
      }
      continue;
    }
    const { facts, surest, odds } = model(unit, context);
    addPhrase(habits, unit, facts, odds, context);
    for (let index = 0; index < odds.length; index += 1) {
      if ((surest[index] ?? 0) <= MIN_PROBABILITY) continue;
      likely += 1;
      total += odds[index] ?? 0;
    }
  }
  const lift = (HABIT_WEIGHT * total) / (likely + SHRINKAGE);
  return { lift, habits, measures: measureText(habits, lift, context) };
}
