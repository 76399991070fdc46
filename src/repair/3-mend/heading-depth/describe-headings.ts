import type { HeadingFacts } from './heading-facts.ts';
import { type Numbering, parseNumbering } from './parse-numbering.ts';
import { styleOf } from './style-of.ts';

const WINDOW = 60;
const LEAST_LIKENESS = 0.45;
// max_idle, 连接
const WORDS = /[a-z][a-z0-9_.-]{2,}|\p{Script=Han}{2}/gu;

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
  const numberings = headings.map((heading) => parseNumbering(heading.text));
  const lastPlaces = new Map<string, number>();
  numberings.forEach((numbering, i) => {
    if (numbering) lastPlaces.set(keyOf(numbering), i);
  });
  const shapes = headings.map((heading) => shapeOf(heading.text.trim()));
  return headings.map((heading, i) => {
    const numbering = numberings[i];
    const twin = findTwin(headings, i);
    return {
      index: i,
      text: heading.text.trim(),
      lower: heading.text.trim().toLowerCase(),
      words: heading.text.trim().toLowerCase().match(WORDS) ?? [],
      width: textWidth(heading.text.trim()),
      numbering,
      gap: heading.gap,
      length: headings[i + 1]?.gap ?? linesAfterLast,
      isFirst: i === 0,
      isLast: i === headings.length - 1,
      repeats: counts.get(heading.text) ?? 1,
      shape: shapes[i] ?? '',
      twin,
      isRepeat: twin > 0 && headings[i - twin]?.text === heading.text,
      isContinued: (lastPlaces.get(keyOf(numbering, 1)) ?? -1) > i,
      nextShape: shapes[i + 1] ?? '$',
      nextStyle: i + 1 < headings.length ? styleOf({ numbering: numberings[i + 1] }) : '$',
      size: Math.min(6, Math.floor(Math.log2(headings.length + 1))),
    };
  });
}

function keyOf(numbering: Numbering | undefined, step = 0): string {
  if (!numbering) return '';
  const { style, path } = numbering;
  return [style, ...path.slice(0, -1), (path.at(-1) ?? 0) + step].join('|');
}

/** Steps back to the heading whose start and end are most like this one's, 0 for none. */
function findTwin(headings: readonly FoundHeading[], index: number): number {
  const text = headings[index]?.text ?? '';
  let best = LEAST_LIKENESS;
  let twin = 0;
  for (let back = 1; back <= Math.min(index, WINDOW); back++) {
    const other = headings[index - back]?.text ?? '';
    const likeness = other === text ? 1 : likenessOf(other, text);
    if (likeness > best) [best, twin] = [likeness, back];
  }
  return twin;
}

function likenessOf(a: string, b: string): number {
  const length = Math.min(a.length, b.length, 40);
  let start = 0;
  while (start < length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < length - start && fromEnd(a, end) === fromEnd(b, end)) end++;
  return (start + end) / Math.max(a.length, b.length, 1);
}

function fromEnd(text: string, at: number): number {
  return text.charCodeAt(text.length - 1 - at);
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

function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += char > '\u2e7f' ? 2 : 1;
  return width;
}
