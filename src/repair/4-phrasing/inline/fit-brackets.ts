import type { Span } from './find-spans.ts';

/** How far from the start of a span its bracket may close. */
const REACH = 80;
// `x)` and `s: %w")` go on to the bracket; Han and full-width marks are of the sentence
const SENTENCE = /[\u3000-\u9fff\uff00-\uffef]/;
// f("x", y), max(a, b); but RAII(Resource Acquisition)
const ARGUMENTS = /["'_=$.]|^\w+(?:, \w+)*$/;
const NAME_END = /[\w\]>]$/;
// Map<K, ? extends List<V>>, of several arguments: one stands in one word with its type
const TYPE_ARGUMENT = String.raw`(?:\? (?:extends|super) )?[\w.:?&*'[\]]+(?:<[\w.:?&*'[\], ]+>)?`;
const GENERIC_TYPE = new RegExp(
  String.raw`(?<![\w.:])[A-Za-z_][\w.:]*<${TYPE_ARGUMENT}(?:, ?${TYPE_ARGUMENT})+>`,
  'g',
);

/**
 * End a span where a round bracket that it opens closes, if that looks like a call; else before
 * the bracket. A type with arguments that a span cuts belongs to it whole.
 *
 *     `zap.String("id`", `id`)   →   `zap.String("id", id)`        `Token(PAT` …   →   `Token`(PAT …
 *     `Function<T`, ? extends N>   →   `Function<T, ? extends N>`
 *
 * @param spans In order; those that come to overlap are joined.
 */
export function fitBrackets(text: string, spans: readonly Span[]): readonly Span[] {
  const types = findGenericTypes(text);
  const fitted: Span[] = [];
  for (const span of spans) {
    const [start, end] = fitSpan(text, widenOver(types, span));
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

function widenOver(types: readonly Span[], [start, end]: Span): Span {
  const cut = types.filter((type) => type[0] < end && start < type[1]);
  return [
    Math.min(start, ...cut.map((type) => type[0])),
    Math.max(end, ...cut.map((type) => type[1])),
  ];
}

function fitSpan(text: string, [start, end]: Span): Span {
  const open = firstOpen(text, start, end);
  if (open === undefined) return [start, end];
  const close = closeOf(text, open, start + REACH);
  const isCall =
    close !== undefined &&
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
