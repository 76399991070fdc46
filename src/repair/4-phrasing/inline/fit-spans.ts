import type { PhrasingUnit, Traces } from '../phrasing-unit.ts';
import { findSpans } from './find-spans.ts';
import { fitBrackets } from './fit-brackets.ts';
import { fitsTraces } from './fits-traces.ts';
import type { Span } from './span.ts';
import type { TokenChances } from './surest-tokens.ts';

/** Asked of the parts of a span that the traces contradict. */
const SURER = [0.55, 0.7, 0.85];
/** Asked of what stands behind a break. */
const LIKELIEST = [0.15, 0.08, 0.04, 0.02, 0.01, 0.005];
// A paragraph of its own: a sentence ended before it, or it begins with prose
const ENDED = /[。.！!？?]$/;
/** Number of characters at a span's start that tell it. */
const CHARACTERS_READ = 30;
/** `842ms`, `12,000`: of 23,000 in the prose of public documents one in twenty is code. */
const QUANTITY = /^\d[\d.,]*\s?(?:[num\u00b5]?s|min|h|[kKMGTP]i?B?|B|[kMG]?Hz|w)?\+?$/;
/** How probable one must be. */
const QUANTITY_THRESHOLD = 0.6;
const LED_IN = /^(?![A-Z][a-z]*[,']? [a-z])[!-~]/;

/** Gives the spans at least as probable as a threshold, in order; asked once for each threshold. */
type FindSpans = (threshold: number) => readonly Span[];

/** Place of the first of the spans that begins at an offset or behind it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlaps(spans: readonly Span[], [start, end]: Span): boolean {
  const place = firstFrom(spans, start);
  return (spans[place - 1]?.[1] ?? 0) > start || (spans[place]?.[0] ?? end) < end;
}

/** What is left of a span that does not fit where only its surer tokens count. */
function surer(
  [start, end]: Span,
  find: FindSpans,
  fits: (span: Span) => boolean,
): readonly Span[] {
  for (const threshold of SURER) {
    const spans = find(threshold);
    const inside = spans.slice(firstFrom(spans, start), firstFrom(spans, end));
    const fitting = inside.filter((span) => span[1] <= end && fits(span));
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** Whether a break leads to code: without one the line would not have been broken. */
function leadsToCode(text: string, at: number): boolean {
  return (
    LED_IN.test(text.slice(at, at + CHARACTERS_READ)) &&
    !ENDED.test(text.slice(Math.max(0, at - 1), at))
  );
}

/** Code that begins at a break, where none was found: as likely a span as fits. */
function behind(at: number, find: FindSpans, fits: (span: Span) => boolean): readonly Span[] {
  for (const threshold of LIKELIEST) {
    const spans = find(threshold);
    const span = spans[firstFrom(spans, at)];
    if (span?.[0] === at && fits(span)) return [span];
  }
  return [];
}

/** Quotation marks right around code are of it: `"GET"`. */
function takeQuotes(
  text: string,
  spans: readonly Span[],
  fits: (span: Span) => boolean,
): readonly Span[] {
  let taken = 0;
  return spans.map(([start, end]) => {
    const mark = text.charAt(start - 1);
    const isQuoted = (mark === '"' || mark === "'") && text.charAt(end) === mark;
    const quoted: Span = [start - 1, end + 1];
    const isFree = isQuoted && start > taken && fits(quoted);
    taken = isFree ? end + 1 : end;
    return isFree ? quoted : [start, end];
  });
}

/**
 * Find the spans of code in a phrase that stand as an extractor leaves inline code: those that do
 * not are narrowed, and where a break must lead to code less is asked.
 *
 * @param judged How probable each token is.
 * @param threshold How probable code must be elsewhere.
 * @param traces What the extractor leaves around code in this text.
 * @returns In order.
 */
export function fitSpans(
  unit: PhrasingUnit,
  judged: TokenChances,
  threshold: number,
  traces: Traces,
): readonly Span[] {
  const { kind, trace, text, breaks } = unit;
  const asked = new Map<number, readonly Span[]>();
  const find: FindSpans = (least) => {
    const spans = asked.get(least) ?? fitBrackets(text, findSpans(text, judged, least));
    asked.set(least, spans);
    return spans;
  };
  const fits = (span: Span): boolean => fitsTraces(span, unit, traces);
  const isLikely = ([start, end]: Span): boolean => {
    if (!QUANTITY.test(text.slice(start, end))) return true;
    const sure = find(QUANTITY_THRESHOLD);
    const same = sure[firstFrom(sure, start)];
    return same?.[0] === start && same[1] === end;
  };
  const likely = find(threshold).filter(isLikely);
  const fitting = likely.flatMap((span) => (fits(span) ? [span] : surer(span, find, fits)));
  const found = takeQuotes(text, fitting, fits);
  const isBroken = (kind === 'item' || kind === 'quote') && trace === 'code';
  if (!isBroken || traces !== 'breaks') return found;
  const added: Span[] = [];
  const fitsBeside = (span: Span): boolean =>
    fits(span) && !overlaps(found, span) && !overlaps(added, span);
  for (const at of breaks) {
    if (leadsToCode(text, at)) added.push(...behind(at, find, fitsBeside));
  }
  return [...found, ...added].sort(([a], [b]) => a - b);
}
