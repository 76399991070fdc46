import type { PhrasingContext } from '../../phrasing-unit.ts';
import { meanOdds, type TextHabits } from './text-habits.ts';

const MANNERS = ['breaks', 'spaces', 'none'] as const;
/** Prior of a mean of few values, in log-odds. */
export const PRIOR_ODDS = -1.5;

/** Number of measures of a text. */
export const TEXT_MEASURE_COUNT = 21;
/** Place of the lift among them: it is not the same for all phrases. */
export const LIFT_INDEX = 4;

/** Measure what is the same for all chunks of a text: a part of their feature vectors. */
export function measureText(
  habits: TextHabits,
  lift: number,
  context: PhrasingContext,
): Float64Array {
  const { phrases, strong, likely, inCode } = habits;
  const each = 1 / Math.max(1, phrases);
  const marks = habits.narrowMarks + habits.wideMarks;
  return Float64Array.of(
    meanOdds(strong, 2, PRIOR_ODDS),
    Math.min(60, strong.count),
    meanOdds(likely, 5, 0),
    Math.min(100, likely.count),
    lift,
    Math.min(200, phrases),
    habits.likelyPhrases * each,
    meanOdds(inCode, 2, -1),
    habits.items * each,
    habits.cells * each,
    habits.characters * each,
    habits.quoted / Math.max(1, strong.count),
    marks === 0 ? -1 : habits.narrowMarks / marks,
    Math.min(50, context.titles.size),
    Math.min(500, context.codeLines),
    Math.floor(context.style / 3),
    context.style % 3,
    context.spaced,
    context.habit,
    context.cut,
    MANNERS.indexOf(context.traces),
  );
}
