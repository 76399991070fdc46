import { sortOf } from './sort-of.ts';

/** Marks of code inside a word, a bit for each. */
const MARKS: ReadonlyMap<number, number> = new Map(
  ['.', '(', '=', ':', '_', '/', '"', "'"].map((sign, bit) => [sign.charCodeAt(0), 1 << bit]),
);
const CAMEL = 1 << 8;

/** A word by how it begins and ends, by the marks of code in it and by its length up to 3. */
export function wordClass(text: string, from: number, to: number): number {
  let marks = 0;
  for (let at = from + 1; at < to - 1; at += 1) {
    const code = text.charCodeAt(at);
    marks |= MARKS.get(code) ?? 0;
    if (code >= 65 && code <= 90 && sortOf(text.charCodeAt(at - 1)) === 1) marks |= CAMEL;
  }
  const ends = sortOf(text.charCodeAt(from)) * 128 + sortOf(text.charCodeAt(to - 1));
  return (ends * 512 + marks) * 4 + Math.min(3, to - from);
}
