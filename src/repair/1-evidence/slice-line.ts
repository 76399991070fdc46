import type { Line } from './line.ts';

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
  return { ...line, text, start: line.start + from, end: line.start + to, blankBefore, part };
}
