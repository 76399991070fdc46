import { findSpans, type Span } from './inline/find-spans.ts';
import { fitsTraces } from './inline/fits-traces.ts';
import { loadInlineModel } from './inline/inline-model.ts';
import { wrapSpans } from './inline/wrap-spans.ts';
import type { PhrasingContext, PhrasingUnit } from './phrasing-unit.ts';

const MODEL = loadInlineModel();

/**
 * How probable code must be; chosen on documents of `train` that the model had not seen. A table
 * shows least of its author's habit.
 */
const THRESHOLDS = { paragraph: 0.25, item: 0.25, quote: 0.25, cell: 0.4 } as const;
/** A phrase without any of these holds no code. */
const ANY = /[!-~]/;

/**
 * Put backticks around inline code.
 *
 *     设置 GOGC=25 后重启   →   设置 `GOGC=25` 后重启
 *
 * Nothing but backticks is put in (and the spaces that keep a span's own back-ticks apart).
 *
 * @param unit The text.
 * @param context What is known of the text around it.
 */
export function markInlineCode(unit: PhrasingUnit, context: PhrasingContext): string {
  if (!ANY.test(unit.text) || isTracedPlain(unit, context)) return unit.text;
  const found = findSpans(unit.text, MODEL(unit, context), THRESHOLDS[unit.kind]);
  const spans = found.filter((span) => fitsTraces(span, unit, context.traces));
  return isAllCode(unit, spans) ? unit.text : wrapSpans(unit.text, spans);
}

/** A paragraph that is code from end to end is a line of a code block, no sentence. */
function isAllCode({ kind, text }: PhrasingUnit, spans: readonly Span[]): boolean {
  if (kind !== 'paragraph') return false;
  const marked = spans.reduce((sum, [start, end]) => sum + end - start, 0);
  return marked * 10 > text.length * 9;
}

/** Code in this phrase would have left a break, as it did elsewhere in the text. */
function isTracedPlain(unit: PhrasingUnit, context: PhrasingContext): boolean {
  return unit.trace === 'plain' && context.traces === 'breaks';
}
