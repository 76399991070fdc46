import type { CutLabel, CutPlace } from './cut-place.ts';
import type { CutText } from './cut-text.ts';

/** A line that goes on with a broken item holds, as a rule, one more: how much that counts. */
const GLUED_BONUS = 1.2;
/** Code in a line is rarer where the weights were learned than where lists lead to code. */
export const CODE_BONUS = 0.7;
/** The same where lines are kept: there only the first line of code is glued. */
const KEPT_CODE_BONUS = 1.7;
/** Names that begin a line are less often items than the words around them say. */
const START_PENALTY = -0.7;

/**
 * How much speaks for a label besides what was learned.
 *
 * @param isGlue Whether an item was glued on here, as `findGlue` tells it.
 */
export function bonusOf(
  label: CutLabel,
  { gap }: CutPlace,
  isGlue: boolean,
  whole: CutText,
): number {
  if (label === 'code') return whole.keepsSpace ? KEPT_CODE_BONUS : CODE_BONUS;
  if (label !== 'item') return 0;
  return (isGlue ? GLUED_BONUS : 0) + (gap === 'start' ? START_PENALTY : 0);
}
