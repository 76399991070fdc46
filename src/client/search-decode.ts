import type { Posting } from '../types/search.ts';
import { DIGITS } from '../util/search/digits.ts';

/**
 * Read a line's postings: for each article its distance from the one before, then its sections.
 *
 * @see docs/search.md
 */
export function decodePostings(text: string): Posting[] {
  const postings: Posting[] = [];
  let at = 0;
  let article = 0;
  while (at < text.length) {
    article += readNumber();
    let section = 0;
    for (let isLast = false; !isLast; ) {
      const number = readNumber();
      section += number >>> 2;
      isLast = (number & 1) === 1;
      const weight = (number & 2) === 2 ? readDigit() : 1;
      postings.push({ article, section, count: weight & 15, inTitle: weight > 15 });
      if (at > text.length) return postings;
    }
  }
  return postings;

  function readDigit(): number {
    const digit = DIGITS.indexOf(text.charAt(at));
    at += 1;
    return digit;
  }

  function readNumber(): number {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = readDigit();
      value += (digit & 31) << shift;
      if (digit < 32) return value;
    }
  }
}
