import type { HeadingFacts } from './describe/heading-facts.ts';
import { hasWord } from './describe/section-words.ts';

/** Put a number of lines into a step from 0 to 8. */
export function bucket(lines: number): number {
  if (lines <= 3) return lines;
  return lines <= 6 ? 4 : lines <= 12 ? 5 : lines <= 25 ? 6 : lines <= 60 ? 7 : 8;
}

/** Whether one number of lines is much larger than another. */
export function compareLines(a: number, b: number): string {
  if (a === 0 || b === 0) return `${a === 0 ? 0 : 'n'}${b === 0 ? 0 : 'n'}`;
  return a > 3 * b ? '>>' : b > 3 * a ? '<<' : '=';
}

/** How much longer the second heading is, in steps. */
export function sizeDifference(a: HeadingFacts, b: HeadingFacts): number {
  // Never -0, which is kept as a fraction.
  return Math.max(-3, Math.min(3, Math.round((b.width - a.width) / 8) | 0));
}

/** Whether a heading takes up another, or words of it. */
export function contains(inner: HeadingFacts, outer: HeadingFacts): string {
  const name = outer.lower;
  if (name.length >= 2 && inner.lower.includes(name)) return 'whole';
  return outer.words.some((word) => inner.lower.includes(word)) ? 'part' : 'none';
}

/** How many words two headings share, and whether these are all of one. */
export function sharedWords(a: HeadingFacts, b: HeadingFacts): number {
  let count = 0;
  for (const word of b.hashes) if (a.hashes.has(word)) count += 1;
  const isWhole = count > 0 && count === Math.min(a.hashes.size, b.hashes.size);
  return Math.min(3, count) * 2 + Number(isWhole);
}

/** Put how much two sections are about the same into a step from 0 to 7. */
export function likenessStep(value: number): number {
  return value === 0 ? 0 : 1 + Math.min(6, Math.floor(value / 0.35));
}

/** How many in three words of a heading stand in the section below another; 4 without words. */
export function mentions(a: HeadingFacts, b: HeadingFacts): number {
  if (a.hashes.size === 0) return 4;
  let count = 0;
  for (const word of a.hashes) if (hasWord(b.article, b.index, word)) count += 1;
  return Math.ceil((3 * count) / a.hashes.size);
}

/** Whether the section below a heading takes up the text of another. */
export function takesUp({ section }: HeadingFacts, { bare, isName }: HeadingFacts): boolean {
  return isName && section.lower.includes(bare);
}

/** Whether two headings are of one shape, and of one way of counting. */
export function kinship(a: HeadingFacts, b: HeadingFacts): number {
  return Number(a.shape === b.shape) * 2 + Number(a.style === b.style);
}

/** Whether two titles start or end alike: parallel titles mostly have one rank. */
export function affix(a: string, b: string): string {
  const starts = commonLength(a, b, false);
  const ends = commonLength(a, b, true);
  const clip = (n: number): number => (n >= 4 ? 4 : n >= 2 ? 2 : 0);
  return `${clip(starts)}-${clip(ends)}`;
}

function commonLength(a: string, b: string, fromEnd: boolean): number {
  const length = Math.min(a.length, b.length, 12);
  for (let i = 0; i < length; i++) {
    const [at, other] = fromEnd ? [a.length - 1 - i, b.length - 1 - i] : [i, i];
    if (a.charCodeAt(at) !== b.charCodeAt(other)) return i;
  }
  return length;
}

/** Whether a heading looks more like the one that it would follow, or like the last one. */
export function closer(
  heading: HeadingFacts,
  sibling: HeadingFacts,
  previous: HeadingFacts | undefined,
): string {
  if (!previous || previous === sibling) return '-';
  const a = Math.abs(sibling.width - heading.width);
  const b = Math.abs(previous.width - heading.width);
  const like = `${Number(sibling.shape === heading.shape)}${Number(previous.shape === heading.shape)}`;
  return `${like}${a < b ? '<' : '>'}`;
}
