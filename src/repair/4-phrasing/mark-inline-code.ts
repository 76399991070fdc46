import type { TreeModel } from '../learned/tree-model.ts';
import type { Agreement } from './inline/agree-names.ts';
import { fitLift } from './inline/fit-lift.ts';
import { fitSpans } from './inline/fit-spans.ts';
import { INLINE_TREES } from './inline/habits/inline-trees.ts';
import { weighChunks } from './inline/habits/weigh-chunks.ts';
import type { InlineModel } from './inline/inline-model.ts';
import { joinCommands } from './inline/join-commands.ts';
import { partClauses } from './inline/part-clauses.ts';
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
 * How probable code must be: in thirds of the repositories that neither model nor trees had seen as good as 0.35 by F1
 * (0.711 and 0.713), and more precise (0.72 and 0.70).
 */
const THRESHOLD = 0.4;

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
 * @param trees Say what the author's habits make of that.
 */
export function markInlineCode(
  unit: PhrasingUnit,
  context: PhrasingContext,
  agreement?: Agreement,
  judge: InlineModel = INLINE_MODEL,
  trees: TreeModel = INLINE_TREES,
): string {
  if (!mayHoldCode(unit) || isTracedPlain(unit, context)) return unit.text;
  const alone = judge(unit, context);
  const judged = agreement
    ? weighChunks(unit, alone, fitLift(unit, agreement), context, trees)
    : alone;
  const fitting = fitSpans(unit, judged, THRESHOLD, context.traces);
  if (fitting.length === 0) return unit.text;
  const plain = withoutDashes(unit.text, withoutMarked(unit.text, fitting));
  const joined = joinCommands(unit.text, withoutCutSigns(unit.text, plain));
  const whole = partClauses(unit.text, joined);
  const areSpacesLost = canBeGlued(unit, context);
  const spans = areSpacesLost ? partJoinedNames(unit.text, whole, context) : whole;
  return isAllCode(unit, spans) ? unit.text : wrapSpans(unit.text, spans, areSpacesLost);
}

/** A paragraph that is code from end to end is a line of a code block, no sentence. */
function isAllCode({ kind, text }: PhrasingUnit, spans: readonly Span[]): boolean {
  if (kind !== 'paragraph') return false;
  const marked = spans.reduce((sum, [start, end]) => sum + end - start, 0);
  return marked * 10 > text.length * 9;
}
