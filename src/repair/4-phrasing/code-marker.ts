import { type Agreement, agreeNames } from './inline/agree-names.ts';
import { rememberJudged } from './inline/remember-judged.ts';
import { INLINE_MODEL } from './inline/shipped-inline-model.ts';
import { markInlineCode } from './mark-inline-code.ts';
import type { PhrasingContext, PhrasingUnit } from './phrasing-unit.ts';

/**
 * Prepare to mark the inline code of one text. What its phrases say together is worked out when
 * the first of them is marked.
 *
 * @param units All phrases of the text.
 */
export function codeMarker(
  units: readonly PhrasingUnit[],
): (unit: PhrasingUnit, context: PhrasingContext) => string {
  const judge = rememberJudged(INLINE_MODEL);
  let agreement: Agreement | undefined;
  return (unit, context) => {
    agreement ??= agreeNames(units, context, judge);
    return markInlineCode(unit, context, agreement, judge);
  };
}
