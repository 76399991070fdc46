import type { Line } from './line.ts';
import { makeLine } from './make-line.ts';

/**
 * Cut a piece out of a line; empty lines stand before the first piece alone.
 *
 * @param from Offset in its text.
 * @param to Offset behind the piece.
 * @param part Which piece of the source line it is, from 0.
 */
export function sliceLine(line: Line, from: number, to: number, part: number): Line {
  const text = line.text.slice(from, to);
  const blankBefore = from === 0 ? line.blankBefore : 0;
  return makeLine(line.number, line.start + from, text, blankBefore, part);
}
