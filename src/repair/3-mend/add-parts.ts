import type { Line } from '../1-evidence/line.ts';
import { makeLine } from '../1-evidence/make-line.ts';

/**
 * Append lines to a list, and join consecutive parts of one source line again.
 *
 * @param joined The list, changed in place.
 * @param lines Lines and parts of lines, in source order.
 */
export function addParts(joined: Line[], lines: readonly Line[]): void {
  for (const line of lines) {
    const before = joined.at(-1);
    const gap = before ? line.start - before.end : -1;
    if (before && before.number === line.number && gap >= 0) {
      const { number, start, blankBefore, part } = before;
      const text = before.text + ' '.repeat(gap) + line.text;
      joined[joined.length - 1] = makeLine(number, start, text, blankBefore, part);
    } else joined.push(line);
  }
}
