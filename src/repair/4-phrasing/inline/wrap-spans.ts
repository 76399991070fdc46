import type { Span } from './span.ts';

const WORD = /[A-Za-z0-9_]/;
/** Of 1,160 pieces of code behind these in public documents 1,106 have a space before them. */
const PAUSE = /[A-Za-z)][,;:]$/;
const HAN = /\p{Script=Han}/u;

/**
 * Put backticks around spans, as many as the code asks for.
 *
 *     a`b   →   ``a`b``        the argocdnamespace   →   the `argocd` namespace
 *     a flag--enable   →   a flag `--enable`
 *
 * A space comes back where code ran into a word, and behind a comma, where spaces were dropped.
 *
 * @param spans In order, not overlapping.
 * @param areSpacesLost Whether the extractor dropped the spaces around code.
 */
export function wrapSpans(text: string, spans: readonly Span[], areSpacesLost: boolean): string {
  const hasPauses = areSpacesLost && !HAN.test(text);
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    const isPaused = hasPauses && PAUSE.test(text.slice(Math.max(0, start - 2), start));
    const before = isPaused || WORD.test(text[start - 1] ?? '') ? ' ' : '';
    const after = WORD.test(text[end] ?? '') ? ' ' : '';
    parts.push(text.slice(at, start), before, asCode(text.slice(start, end)), after);
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
