import type { Line } from './line.ts';
import { makeLine } from './make-line.ts';

/**
 * Leave out some lines; the blank lines around them stand before the next.
 *
 * @param isOut Tells whether the line at a place is left out.
 */
export function withoutLines(
  lines: readonly Line[],
  isOut: (line: Line, at: number) => boolean,
): readonly Line[] {
  const kept: Line[] = [];
  let blank = 0;
  for (const [at, line] of lines.entries()) {
    blank = Math.max(blank, line.blankBefore);
    if (isOut(line, at)) continue;
    const { number, start, text, part } = line;
    kept.push(blank === line.blankBefore ? line : makeLine(number, start, text, blank, part));
    blank = 0;
  }
  return kept;
}
