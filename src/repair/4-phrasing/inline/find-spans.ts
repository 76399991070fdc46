import { fitQuotes } from './fit-quotes.ts';
import type { Span } from './span.ts';
import type { TokenChances } from './surest-tokens.ts';

const LEADING = /^[\s,;:.!?)\]}'"]+(?=[^\s])/;
const TRAILING = /[\s,;:.!?([{'"]+$/;
// `networking.c- the network`, `QPS-延迟`: the dash is of the sentence
const DASH = /[\w)\]}>]-$/;
const GOES_ON = /[ \u3400-\u9fff]/;
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
];

/**
 * Find the spans of code: runs of tokens above the threshold, without punctuation around them.
 */
export function findSpans(
  text: string,
  { facts, marginals }: TokenChances,
  threshold: number,
): readonly Span[] {
  const spans: Span[] = [];
  let start = -1;
  let end = -1;
  for (let index = 0; index < marginals.length; index += 1) {
    const token = facts.tokens[index];
    if (token && (marginals[index] ?? 0) >= threshold) {
      if (start < 0) start = token.start;
      end = token.end;
    } else if (start >= 0) {
      spans.push([start, end]);
      start = -1;
    }
  }
  if (start >= 0) spans.push([start, end]);
  return spans.map((span) => trim(text, span)).filter((span) => isLikely(text, span));
}

/** Longer runs are no inline code: a code block ran into the text. */
const MAX_SPAN_LENGTH = 80;

// `99.7%`, `≤ 5.2 %`: a share is a figure of the sentence
const SHARE = /^[<>≤≥~≈±+-]?\s?\d[\d.,]*\s?[%‰]$/;

// Plans & Prices, Settings > Keys: a mark between words; of 57,000 spans in public documents none is so
const JOINS = /^[\p{L}\p{N}] (?:& \p{L}|[>|] \p{Lu})/u;

// `közötti`, `größer`: letters that no name in code has
const FOREIGN = /[\u00c0-\u024f\u0370-\u052f]/;
const LETTER = /\p{L}/u;

function isLikely(text: string, [start, end]: Span): boolean {
  if (cutsWord(text, start) || cutsWord(text, end)) return false;
  if (end - start === 1 && JOINS.test(text.slice(Math.max(0, start - 2), end + 2))) return false;
  return start < end && end - start <= MAX_SPAN_LENGTH && !SHARE.test(text.slice(start, end));
}

/** Whether one word stands on both sides of an offset, one side of it in letters beyond ASCII. */
function cutsWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const behind = text.charAt(at);
  if (before < '\u00c0' && behind < '\u00c0') return false;
  const isForeign = FOREIGN.test(before) || FOREIGN.test(behind);
  return isForeign && LETTER.test(before) && LETTER.test(behind);
}

function trim(text: string, [start, end]: Span): Span {
  const inner = text.slice(start, end);
  if (!/[A-Za-z0-9]/.test(inner)) return [start, end];
  const lead = LEADING.exec(inner)?.[0] ?? '';
  const tail = TRAILING.exec(inner)?.[0] ?? '';
  const isDash = tail === '' && DASH.test(inner) && GOES_ON.test(text.charAt(end));
  const to = end - (isDash ? 1 : tail.length);
  // `.env` keeps its dot, and a bracket that closes inside stays.
  const from = /^\.[A-Za-z]/.test(inner) ? start : start + lead.length;
  return fitQuotes(text, dropLoneBracket(text, closeQuote(text, [from, to])));
}

/** A quotation mark that the span opens closes in it: `env == "gray"`. */
function closeQuote(text: string, [start, end]: Span): Span {
  const mark = text.charAt(end);
  const isQuote = mark === '"' || mark === "'";
  const isOpen = isQuote && text.slice(start, end).split(mark).length % 2 === 0;
  return [start, isOpen ? end + 1 : end];
}

/** Drop a closing bracket at the end that was opened outside the span. */
function dropLoneBracket(text: string, [start, end]: Span): Span {
  const inner = text.slice(start, end);
  for (const [open, close] of PAIRS) {
    if (inner.endsWith(close) && !inner.includes(open)) return [start, end - 1];
    if (inner.startsWith(open) && !inner.includes(close)) return [start + 1, end];
  }
  return [start, end];
}
