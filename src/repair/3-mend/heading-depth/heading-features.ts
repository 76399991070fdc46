import type { Numbering } from './parse-numbering.ts';

/** A heading as the decoder sees it. */
export interface HeadingFacts {
  readonly text: string;
  readonly numbering: Numbering | undefined;
  /** Lines of content between the heading before and this one. */
  readonly gap: number;
  /** Lines of content between this heading and the next. */
  readonly length: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** How often the same text is a heading of this article. */
  readonly repeats: number;
  readonly shape: string;
}

/** The open headings above the next one: `stack[i]` has level `i + 1`. */
export interface OutlineState {
  readonly stack: readonly HeadingFacts[];
  /** Level that each text had so far. */
  readonly levels: ReadonlyMap<string, number>;
  /** Number of headings at the first level. */
  readonly tops: number;
}

/** What speaks for and against putting a heading at a level; names of learned weights. */
export function headingFeatures(
  heading: HeadingFacts,
  level: number,
  state: OutlineState,
): readonly string[] {
  const { stack } = state;
  const previous = stack.at(-1);
  const step = level - stack.length;
  const move = step > 0 ? 'in' : step === 0 ? 'same' : step === -1 ? 'out' : 'out2';
  const at = Math.min(level, 4);
  const names = [
    `move:${move}|${Math.min(stack.length, 4)}`,
    `gap:${move}|${bucket(heading.gap)}|${heading.isFirst ? 'first' : ''}`,
    `length:${at}|${bucket(heading.length)}`,
    `move-length:${move}|${bucket(heading.length)}`,
    `gap-length:${move}|${compare(heading.gap, heading.length)}`,
    `last:${move}|${heading.isLast}`,
    `shape:${at}|${heading.shape}`,
    `size:${at}|${Math.min(6, Math.floor(textWidth(heading.text) / 8))}`,
    ...(level === 1 ? [`top:${Math.min(state.tops, 3)}|${styleOf(heading)}`] : []),
    ...numberFeatures(heading, level, state, move),
    ...repeatFeatures(heading, level, state),
  ];
  if (previous) names.push(...neighbourFeatures(heading, previous, move));
  const sibling = stack[level - 1];
  if (sibling) names.push(...siblingFeatures(heading, sibling, move));
  const parent = stack[level - 2];
  if (parent) names.push(...parentFeatures(heading, parent, move));
  return names;
}

function numberFeatures(
  heading: HeadingFacts,
  level: number,
  { stack }: OutlineState,
  move: string,
): readonly string[] {
  const style = styleOf(heading);
  const sibling = stack[level - 1];
  const parent = stack[level - 2];
  const names = [
    `style:${Math.min(level, 4)}|${style}`,
    `style-parent:${style}|${parent ? styleOf(parent) : '^'}`,
    `style-sibling:${relation(sibling, heading)}|${move}`,
  ];
  if (!heading.numbering) return names;
  const continued = stack.findLastIndex((open) => relation(open, heading) === 'next');
  if (continued >= 0) names.push(`continues:${continued === level - 1}`);
  const same = stack.findLastIndex((open) => open.numbering?.style === heading.numbering?.style);
  if (same >= 0) names.push(`same-style:${Math.sign(level - 1 - same)}|${isFirstNumber(heading)}`);
  else names.push(`new-style:${move}|${isFirstNumber(heading)}`);
  if (heading.numbering.path.length > 1) names.push(`prefix:${prefixOf(heading, parent)}`);
  return names;
}

/** How the number of a heading goes on from that of an open one. */
function relation(open: HeadingFacts | undefined, heading: HeadingFacts): string {
  if (!open) return isFirstNumber(heading);
  if (!open.numbering) return heading.numbering ? 'self' : 'none';
  if (!heading.numbering) return 'other';
  if (open.numbering.style !== heading.numbering.style) return 'differs';
  const a = open.numbering.path;
  const b = heading.numbering.path;
  if (a.length !== b.length) return 'rank';
  const isNext = a.every((n, i) => (i < a.length - 1 ? n === b[i] : n + 1 === b[i]));
  return isNext ? 'next' : 'same';
}

function isFirstNumber(heading: HeadingFacts): string {
  if (!heading.numbering) return '-';
  return (heading.numbering.path.at(-1) ?? 0) <= 1 ? 'one' : 'more';
}

function prefixOf(heading: HeadingFacts, parent: HeadingFacts | undefined): string {
  const path = heading.numbering?.path.slice(0, -1).join('.');
  const own = parent?.numbering?.path.join('.');
  return own === undefined ? 'no-number' : path === own ? 'match' : 'mismatch';
}

function repeatFeatures(
  heading: HeadingFacts,
  level: number,
  state: OutlineState,
): readonly string[] {
  const before = state.levels.get(heading.text);
  if (before !== undefined) return [`repeat:${before === level}`];
  return heading.repeats > 1 ? [`repeats:${Math.min(level, 4)}`] : [];
}

function neighbourFeatures(
  heading: HeadingFacts,
  previous: HeadingFacts,
  move: string,
): readonly string[] {
  return [
    `before:${move}|${previous.shape}|${heading.shape}`,
    `before-contains:${move}|${contains(heading.text, previous.text)}`,
    `before-style:${move}|${styleOf(previous)}|${styleOf(heading)}`,
  ];
}

function siblingFeatures(
  heading: HeadingFacts,
  sibling: HeadingFacts,
  move: string,
): readonly string[] {
  return [
    `sibling:${sibling.shape === heading.shape}|${move}`,
    `sibling-affix:${affix(sibling.text, heading.text)}|${move}`,
    `sibling-size:${sizeDifference(sibling.text, heading.text)}|${move}`,
    `sibling-length:${compare(sibling.length, heading.length)}|${move}`,
    `sibling-end:${sibling.text.slice(-1) === heading.text.slice(-1)}|${move}`,
  ];
}

function parentFeatures(
  heading: HeadingFacts,
  parent: HeadingFacts,
  move: string,
): readonly string[] {
  return [
    `parent-contains:${contains(heading.text, parent.text)}|${move}`,
    `parent-length:${move}|${bucket(parent.length)}`,
    `parent-shape:${parent.shape}|${heading.shape}|${move === 'in'}`,
    `parent-size:${sizeDifference(parent.text, heading.text)}|${move === 'in'}`,
    `parent-end:${parent.text.slice(-1) === '?' || parent.text.slice(-1) === ':'}|${move}`,
  ];
}

function styleOf(heading: HeadingFacts): string {
  const { numbering } = heading;
  if (!numbering) return '-';
  if (numbering.style === 'dotted') return `dotted${Math.min(numbering.path.length, 4)}`;
  return numbering.style.startsWith('word:') ? 'word' : numbering.style;
}

function bucket(lines: number): number {
  if (lines <= 3) return lines;
  return lines <= 6 ? 4 : lines <= 12 ? 5 : lines <= 25 ? 6 : lines <= 60 ? 7 : 8;
}

function compare(a: number, b: number): string {
  if (a === 0 || b === 0) return `${a === 0 ? 0 : 'n'}${b === 0 ? 0 : 'n'}`;
  return a > 3 * b ? '>>' : b > 3 * a ? '<<' : '=';
}

function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += char > '\u2e7f' ? 2 : 1;
  return width;
}

function sizeDifference(a: string, b: string): number {
  return Math.max(-3, Math.min(3, Math.round((textWidth(b) - textWidth(a)) / 8)));
}

function contains(inner: string, outer: string): string {
  const name = outer.trim().toLowerCase();
  if (name.length >= 2 && inner.toLowerCase().includes(name)) return 'whole';
  const words = name.match(/[a-z][a-z0-9_.-]{2,}|\p{Script=Han}{2}/gu) ?? [];
  const text = inner.toLowerCase();
  return words.some((word) => text.includes(word)) ? 'part' : 'none';
}

/** Whether two titles start or end alike: parallel titles mostly have one rank. */
function affix(a: string, b: string): string {
  const starts = commonLength(a, b, false);
  const ends = commonLength(a, b, true);
  const clip = (n: number): number => (n >= 4 ? 4 : n >= 2 ? 2 : 0);
  return `${clip(starts)}-${clip(ends)}`;
}

function commonLength(a: string, b: string, fromEnd: boolean): number {
  const length = Math.min(a.length, b.length, 12);
  for (let i = 0; i < length; i++) {
    const same = fromEnd ? a.at(-1 - i) === b.at(-1 - i) : a.at(i) === b.at(i);
    if (!same) return i;
  }
  return length;
}
