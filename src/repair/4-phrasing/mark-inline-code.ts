import type { Agreement } from './inline/agree-names.ts';
import { fitSpans } from './inline/fit-spans.ts';
import { heedAgreement } from './inline/heed-agreement.ts';
import type { InlineModel } from './inline/inline-model.ts';
import { joinCommands } from './inline/join-commands.ts';
import { partJoinedNames } from './inline/part-joined-names.ts';
import { canBeGlued } from './inline/read-unit.ts';
import { INLINE_MODEL } from './inline/shipped-inline-model.ts';
import type { Span } from './inline/span.ts';
import { withoutCutSigns } from './inline/without-cut-signs.ts';
import { withoutDashes } from './inline/without-dashes.ts';
import { withoutMarked } from './inline/without-marked.ts';
import { wrapSpans } from './inline/wrap-spans.ts';
import { isTracedPlain, mayHoldCode } from './may-hold-code.ts';
import type { PhrasingContext, PhrasingUnit } from './phrasing-unit.ts';

/**
 * How probable code must be; chosen on documents of `train` that the model had not seen. A table
 * shows least of its author's habit, least of all where its cells were not broken before code.
 */
const THRESHOLDS = { paragraph: 0.25, item: 0.25, quote: 0.25, cell: 0.4 } as const;
const UNBROKEN_CELL = 0.65;

/**
 * Put backticks around inline code.
 *
 *     设置 GOGC=25 后重启   →   设置 `GOGC=25` 后重启
 *
 * Nothing but backticks is put in (and the spaces that keep a span's own back-ticks apart).
 *
 * @param unit The text.
 * @param context What is known of the text around it.
 * @param agreement What all phrases of the text say together, if that is known.
 * @param judge Judges the phrase by itself.
 */
export function markInlineCode(
  unit: PhrasingUnit,
  context: PhrasingContext,
  agreement?: Agreement,
  judge: InlineModel = INLINE_MODEL,
): string {
  if (!mayHoldCode(unit) || isTracedPlain(unit, context)) return unit.text;
  const alone = judge(unit, context);
  const judged = agreement ? heedAgreement(alone, fitTrace(unit, agreement)) : alone;
  const fitting = fitSpans(unit, judged, thresholdOf(unit, context), context.traces);
  const plain = withoutDashes(unit.text, withoutMarked(unit.text, fitting));
  const whole = joinCommands(unit.text, withoutCutSigns(unit.text, plain));
  const areSpacesLost = canBeGlued(unit, context);
  const spans = areSpacesLost ? partJoinedNames(unit.text, whole, context) : whole;
  return isAllCode(unit, spans) ? unit.text : wrapSpans(unit.text, spans, areSpacesLost);
}

/** Where a break says that there is code, the author's habit elsewhere does not count. */
function fitTrace({ trace }: PhrasingUnit, agreement: Agreement): Agreement {
  return trace === 'code' ? { ...agreement, lift: Math.max(0, agreement.lift) } : agreement;
}

function thresholdOf({ kind }: PhrasingUnit, { traces }: PhrasingContext): number {
  return kind === 'cell' && traces !== 'breaks' ? UNBROKEN_CELL : THRESHOLDS[kind];
}

/** A paragraph that is code from end to end is a line of a code block, no sentence. */
function isAllCode({ kind, text }: PhrasingUnit, spans: readonly Span[]): boolean {
  if (kind !== 'paragraph') return false;
  const marked = spans.reduce((sum, [start, end]) => sum + end - start, 0);
  return marked * 10 > text.length * 9;
}
