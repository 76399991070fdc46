import { DIGITS } from '../../util/search/digits.ts';
import { encodeNumber } from './encode-number.ts';

/** How often one section says a key. */
export interface SectionCount {
  readonly section: number;
  count: number;
  inTitle: boolean;
}

/**
 * Write the sections of one article that say a key.
 *
 * Each is a number, `4 × (distance from the section before) + 2 × (a digit follows) + (last one)`;
 * the digit is the count, at most 15, and 16 more for the title. Once in the text needs none.
 *
 * @param counts In order of their sections.
 */
export function encodeSections(counts: readonly SectionCount[]): string {
  let text = '';
  let before = 0;
  let left = counts.length;
  for (const { section, count, inTitle } of counts) {
    left -= 1;
    const isPlain = count === 1 && !inTitle;
    const isLast = left === 0;
    text += encodeNumber(4 * (section - before) + (isPlain ? 0 : 2) + (isLast ? 1 : 0));
    if (!isPlain) text += DIGITS.charAt(Math.min(count, 15) + (inTitle ? 16 : 0));
    before = section;
  }
  return text;
}
