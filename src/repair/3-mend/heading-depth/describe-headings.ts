import type { BlockKind } from '../../../types/repair.ts';
import { hashName } from '../code/hash-name.ts';
import type { HeadingFacts } from './heading-facts.ts';
import { headingShape } from './heading-shape.ts';
import { type Numbering, parseNumbering } from './parse-numbering.ts';
import { sectionWords, wordsOf } from './section-words.ts';

const WINDOW = 60;
const LEAST_LIKENESS = 0.45;
// max_idle, 连接
const WORDS = /[a-z][a-z0-9_.-]{2,}|\p{Script=Han}{2}/gu;

/** A heading and where it stands. */
export interface FoundHeading {
  readonly text: string;
  /** Lines of content, blank ones apart, between the heading before (or the start) and this one. */
  readonly gap: number;
  /** How sure it is that this is a heading, in [0, 1]. @default 1 */
  readonly confidence?: number;
  /** Kinds of the blocks before and after, where there are any. */
  readonly before?: BlockKind | undefined;
  readonly after?: BlockKind | undefined;
  /** The text between this heading and the next. @default '' */
  readonly body?: string;
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
  const numberings = headings.map((heading) => parseNumbering(heading.text));
  const styles = numberings.map(styleOf);
  const shapes = headings.map((heading) => headingShape(heading.text.trim()));
  const classes = shapes.map((shape, i) => `${shape} ${styles[i]}`);
  const counts = countAll(headings.map(({ text }) => text));
  const kin = countAll(classes);
  const lastPlaces = new Map<string, number>();
  numberings.forEach((numbering, i) => {
    if (numbering) lastPlaces.set(keyOf(numbering), i);
  });
  const twins = headings.map((_, i) => findTwin(headings, i));
  const isRepeat = twins.map(
    (twin, i) => twin > 0 && headings[i - twin]?.text === headings[i]?.text,
  );
  const article = sectionWords(headings.map(({ text, body = '' }) => `${text}\n${body}`));
  return headings.map((heading, i) => ({
    index: i,
    ...readText(heading.text.trim()),
    numbering: numberings[i],
    style: styles[i] ?? '-',
    gap: heading.gap,
    length: headings[i + 1]?.gap ?? linesAfterLast,
    repeats: counts.get(heading.text) ?? 1,
    shape: shapes[i] ?? '',
    twin: twins[i] ?? 0,
    isRepeat: isRepeat[i] ?? false,
    isContinued: (lastPlaces.get(keyOf(numberings[i], 1)) ?? -1) > i,
    analogue: isRepeat[i + 1] ? (twins[i + 1] ?? 0) : 0,
    kin: Math.round((8 * (kin.get(classes[i] ?? '') ?? 0)) / headings.length),
    sureness: surenessOf(heading.confidence ?? 1),
    before: heading.before ?? '',
    after: heading.after ?? '',
    article,
    size: Math.min(6, Math.floor(Math.log2(headings.length + 1))),
  }));
}

type TextFacts = 'text' | 'lower' | 'words' | 'whole' | 'hashes' | 'first' | 'end' | 'width';

// What stands before the words of a heading: a number, a picture.
const LEAD = /^[^\p{L}]+/u;

function readText(text: string): Pick<HeadingFacts, TextFacts> {
  const lower = text.toLowerCase();
  const body = lower.replace(LEAD, '');
  const hashes = wordsOf(body);
  return {
    text,
    lower,
    words: lower.match(WORDS) ?? [],
    whole: hashName(body),
    hashes: new Set(hashes),
    first: hashes[0] ?? 0,
    end: hashes.at(-1) ?? 0,
    width: textWidth(text),
  };
}

/** Upper ends of the steps of confidence. */
const SURENESS = [0.5, 0.75, 0.9, 0.97];

function surenessOf(confidence: number): number {
  return SURENESS.filter((end) => confidence > end).length;
}

function countAll(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function styleOf(numbering: Numbering | undefined): string {
  if (!numbering) return '-';
  if (numbering.style === 'dotted') return `dotted${Math.min(numbering.path.length, 4)}`;
  return numbering.style.startsWith('word:') ? 'word' : numbering.style;
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

function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += char > '\u2e7f' ? 2 : 1;
  return width;
}
