import type { Span } from './find-spans.ts';

/**
 * Put backticks around spans, as many as the code asks for.
 *
 *     a`b   →   ``a`b``
 *
 * @param spans In order, not overlapping.
 */
export function wrapSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    parts.push(text.slice(at, start), asCode(text.slice(start, end)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function asCode(code: string): string {
  const runs = code.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  const ticks = '`'.repeat(longest === 0 ? 1 : longest + 1);
  const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${code}${pad}${ticks}`;
}
