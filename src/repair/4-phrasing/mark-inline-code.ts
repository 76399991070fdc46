import { findSpans } from './inline/find-spans.ts';
import { loadInlineModel } from './inline/inline-model.ts';
import { wrapSpans } from './inline/wrap-spans.ts';
import type { PhrasingContext, PhrasingUnit } from './phrasing-unit.ts';

const MODEL = loadInlineModel();

/** How probable code must be; chosen on documents that the model had not seen. */
const THRESHOLD = 0.27;
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
  return wrapSpans(unit.text, findSpans(unit.text, MODEL(unit, context), THRESHOLD));
}

/** Code in this phrase would have left a break, as it did elsewhere in the text. */
function isTracedPlain(unit: PhrasingUnit, context: PhrasingContext): boolean {
  return unit.trace === 'plain' && context.dialect === 'trafilatura' && !context.hasIndentation;
}
