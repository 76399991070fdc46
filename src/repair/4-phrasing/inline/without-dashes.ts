import type { Span } from './span.ts';

// What is typed for a dash between words; two and three are options and marks of Markdown.
const BEFORE = /^\s*-{4,}\s*/;
const BEHIND = /(?<![-\s])\s*-{4,}\s*$/;

/**
 * Leave dashes that are typed as a row of hyphens out of code: of the code in public documents none begins or ends so.
 *
 *     你还会------这就是继承   →   the same, not `` `------` ``
 *
 * @param text The phrase.
 * @param spans Found code, in order.
 */
export function withoutDashes(text: string, spans: readonly Span[]): readonly Span[] {
  if (!text.includes('----')) return spans;
  return spans.flatMap(([start, end]): readonly Span[] => {
    const own = text.slice(start, end);
    const before = BEFORE.exec(own)?.[0].length ?? 0;
    const behind = BEHIND.exec(own.slice(before))?.[0].length ?? 0;
    return before + behind < own.length ? [[start + before, end - behind]] : [];
  });
}
