import type { Span } from './span.ts';

// `name`   ``a `b` c``: as many back-ticks at both ends, and no space inside them
const MARKED = /(?<!`)(`{1,2})(?![`\s])([^`]|(?!\1(?!`))`){1,120}?(?<![`\s])\1(?!`)/g;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Leave what stands between back-ticks already to them: the page showed its Markdown, and its author meant
 * code.
 *
 *     call `useEffect` again   →   the same, not `` `useEffect` ``
 *
 * @param text The phrase.
 * @param spans Found code, in order.
 * @returns The spans that touch no such pair.
 */
export function withoutMarked(text: string, spans: readonly Span[]): readonly Span[] {
  if (!text.includes('`')) return spans;
  const marked = [...text.matchAll(MARKED)]
    .filter(([own]) => WORD.test(own))
    .map(({ 0: own, index }) => [index, index + own.length] as const);
  let next = 0;
  return spans.filter(([start, end]) => {
    while ((marked[next]?.[1] ?? end) <= start) next += 1;
    return (marked[next]?.[0] ?? end) >= end;
  });
}
