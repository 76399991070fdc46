import type { Line } from './line.ts';

/**
 * Make a line. Each is made from nothing: a field that replaces that of a copied object makes the
 * engine forget all code that it has compiled for lines, and there is much of that.
 *
 * @param start Offset of its text in the source.
 * @param text With its leading white space, without trailing white space.
 * @param part Place among the parts that a line was cut into, 0 for a whole line.
 */
export function makeLine(
  number: number,
  start: number,
  text: string,
  blankBefore: number,
  part: number,
): Line {
  return { number, start, end: start + text.length, text, blankBefore, part };
}
