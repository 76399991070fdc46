import type { Edit } from '../types/repair.ts';
import { breakAs, lineEnding } from '../util/text/line-ending.ts';

/**
 * The edit that inserts a blank line before a line, unless one is there.
 *
 * @param start Offset of the line's first character.
 */
export function gapBefore(source: string, start: number): readonly Edit[] {
  const before = source.slice(Math.max(0, start - 80), start);
  if (start === 0 || /(?:\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/.test(before)) return [];
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
