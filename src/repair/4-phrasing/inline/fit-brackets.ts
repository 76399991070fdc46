import { isGloss } from './is-gloss.ts';
import type { Span } from './span.ts';

/** How far from the start of a span its bracket may close. */
const MAX_BRACKET_DISTANCE = 80;
// `x)` and `s: %w")` go on to the bracket; Han and full-width marks are of the sentence
const SENTENCE = /[\u3000-\u9fff\uff00-\uffef]/;
// f("x", y), max(a, b); but RAII(Resource Acquisition)
const ARGUMENTS = /["'_=$.]|^\w+(?:, \w+)*$/;
const NAME_END = /[\w\]>]$/;
const BEHIND_CLOSE = /[^\s)\],;:.、，；：。]/;
// Map<K, ? extends List<V>>, of several arguments: one stands in one word with its type
const TYPE_ARGUMENT = String.raw`(?:\? (?:extends|super) )?[\w.:?&*'[\]]+(?:<[\w.:?&*'[\], ]+>)?`;
const GENERIC_TYPE = new RegExp(
  String.raw`(?<![\w.:])[A-Za-z_][\w.:]*<${TYPE_ARGUMENT}(?:, ?${TYPE_ARGUMENT})+>`,
  'g',
);

/**
 * End a span where a round bracket that it opens closes, if that looks like a call; else before
 * the bracket. A bracket that the sentence opened parts a span; a type with arguments that a span
 * cuts belongs to it whole.
 *
 *     `zap.String("id`", `id`)   →   `zap.String("id", id)`        `Token(PAT` …   →   `Token`(PAT …
 *     (`on), key`   →   (`on`), `key`
 *     `Function<T`, ? extends N>   →   `Function<T, ? extends N>`
 *
 * @param spans In order; those that come to overlap are joined.
 */
export function fitBrackets(text: string, spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0) return spans;
  const whole = widenOver(findGenericTypes(text), spans);
  const fitted: Span[] = [];
  for (const span of whole.flatMap((span) => partAtLoneClose(text, span))) {
    const [start, end] = fitSpan(text, span);
    const before = fitted.at(-1);
    if (before && start < before[1])
      fitted[fitted.length - 1] = [before[0], Math.max(end, before[1])];
    else if (start < end) fitted.push([start, end]);
  }
  return fitted;
}

function findGenericTypes(text: string): readonly Span[] {
  if (!text.includes('<')) return [];
  return Array.from(text.matchAll(GENERIC_TYPE), (type) => [
    type.index,
    type.index + type[0].length,
  ]);
}

/** Each span with the types whole that it touches; both stand in order. */
function widenOver(types: readonly Span[], spans: readonly Span[]): readonly Span[] {
  let next = 0;
  return spans.map((span) => {
    let [start, end] = span;
    while ((types[next]?.[1] ?? Infinity) <= start) next += 1;
    for (let at = next; (types[at]?.[0] ?? end) < end; at += 1) {
      start = Math.min(start, types[at]?.[0] ?? start);
      end = Math.max(end, types[at]?.[1] ?? end);
    }
    return [start, end];
  });
}

/** The parts of a span around a bracket that the sentence opened: (`on`), `off`. */
function partAtLoneClose(text: string, [start, end]: Span): readonly Span[] {
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const char = text.charAt(at);
    if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth -= 1;
    if (depth >= 0) continue;
    if (!isOpen(text.slice(Math.max(0, start - MAX_BRACKET_DISTANCE), start))) break;
    const rest = at + text.slice(at, end).search(BEHIND_CLOSE);
    const isLast = rest < at || text.charAt(rest) === '(';
    return isLast ? [[start, at]] : [[start, at], ...partAtLoneClose(text, [rest, end])];
  }
  return [[start, end]];
}

/** Whether a bracket that opens in a text does not close in it. */
function isOpen(text: string): boolean {
  let closed = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const char = text[at];
    if (char === ')' || char === ']') closed += 1;
    else if ((char === '(' || char === '[') && --closed < 0) return true;
  }
  return false;
}

function fitSpan(text: string, [start, end]: Span): Span {
  const open = firstOpen(text, start, end);
  if (open === undefined) return [start, end];
  const close = closeOf(text, open, start + MAX_BRACKET_DISTANCE);
  const isCall =
    close !== undefined &&
    !isGloss(text, open) &&
    NAME_END.test(text.slice(start, open)) &&
    ARGUMENTS.test(text.slice(open + 1, close));
  return isCall ? [start, close + 1] : [start, open];
}

/** The first round bracket between two offsets that stays open. */
function firstOpen(text: string, start: number, end: number): number | undefined {
  const open: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (text[at] === '(') open.push(at);
    else if (text[at] === ')') open.pop();
  }
  return open[0];
}

/** Where the bracket at `open` closes, before `limit` and within its sentence. */
function closeOf(text: string, open: number, limit: number): number | undefined {
  let depth = 0;
  for (let at = open; at < Math.min(limit, text.length); at += 1) {
    const char = text.charAt(at);
    if (SENTENCE.test(char)) return undefined;
    if (char === '(') depth += 1;
    else if (char === ')' && --depth === 0) return at;
  }
  return undefined;
}
