import type { HeadingFacts } from './heading-features.ts';
import { parseNumbering } from './parse-numbering.ts';

/** A heading and where it stands. */
export interface FoundHeading {
  readonly text: string;
  /** Lines of content, blank ones apart, between the heading before (or the start) and this one. */
  readonly gap: number;
}

/**
 * Gather what the decoder looks at.
 *
 * @param linesAfterLast Lines of content after the last heading.
 */
export function describeHeadings(
  headings: readonly FoundHeading[],
  linesAfterLast: number,
): readonly HeadingFacts[] {
  const counts = new Map<string, number>();
  for (const { text } of headings) counts.set(text, (counts.get(text) ?? 0) + 1);
  return headings.map((heading, i) => ({
    text: heading.text.trim(),
    numbering: parseNumbering(heading.text),
    gap: heading.gap,
    length: headings[i + 1]?.gap ?? linesAfterLast,
    isFirst: i === 0,
    isLast: i === headings.length - 1,
    repeats: counts.get(heading.text) ?? 1,
    shape: shapeOf(heading.text.trim()),
  }));
}

/** A coarse class: titles of one rank often look alike. */
function shapeOf(text: string): string {
  if (/[?？]$/.test(text)) return 'question';
  if (/[:：]$/.test(text)) return 'colon';
  if (/^[\w./:@$<>()[\]{}#*~+=-]+$/.test(text) && /[a-z][A-Z]|[_./()@$-]/.test(text)) return 'code';
  if (/\p{Script=Han}/u.test(text)) return 'han';
  const words = text.split(/\s+/);
  if (words.length === 1) return /^[a-z]/.test(text) ? 'word' : 'name';
  const capitals = words.filter((word) => /^[A-Z0-9]/.test(word)).length;
  return capitals === words.length ? 'title' : /^[a-z]/.test(text) ? 'lower' : 'phrase';
}
