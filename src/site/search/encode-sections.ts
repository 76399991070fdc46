import { DIGITS } from '../../util/search/digits.ts';
import { encodeNumber } from './encode-number.ts';

/**
 * Which sections say a key, and how often: for each its number, then twice the count, plus one where the
 * title says it. An article has thousands: as objects they take half as long again.
 */
export type SectionCounts = number[];

/** Once in the text. */
export const ONCE = 2;
/** In the title. */
export const TITLE = 1;

/**
 * Write the sections of one article that say a key.
 *
 * Each is a number, `4 × (distance from the section before) + 2 × (a digit follows) + (last one)`;
 * the digit is the count, at most 15, and 16 more for the title. Once in the text needs none.
 *
 * @param counts In order of their sections.
 */
export function encodeSections(counts: Readonly<SectionCounts>): string {
  let text = '';
  let before = 0;
  for (let at = 0; at < counts.length; at += 2) {
    const section = counts[at] ?? 0;
    const value = counts[at + 1] ?? 0;
    const isPlain = value === ONCE;
    const isLast = at + 2 === counts.length;
    text += encodeNumber(4 * (section - before) + (isPlain ? 0 : 2) + (isLast ? 1 : 0));
    if (!isPlain) text += DIGITS.charAt(Math.min(value >> 1, 15) + (value & TITLE ? 16 : 0));
    before = section;
  }
  return text;
}
