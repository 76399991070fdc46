import type { Edit } from '../types/repair.ts';
import { breakAs, lineEnding } from '../util/text/line-ending.ts';

/** A blank line at the end of a text. */
const ENDS_BLANK = /(?:\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/;
/** Number of characters before a line that are read. */
const CHARACTERS_READ = 80;

/**
 * The edit that inserts a blank line before a line, unless one is there.
 *
 * @param start Offset of the line's first character.
 */
export function gapBefore(source: string, start: number): readonly Edit[] {
  const before = source.slice(Math.max(0, start - CHARACTERS_READ), start);
  if (start === 0 || ENDS_BLANK.test(before)) return [];
  return [
    {
      start,
      end: start,
      text: breakAs('\n', lineEnding(source)),
      rule: 'block-gap',
      confidence: 1,
    },
  ];
}
