import type { Point } from '../../types/message.ts';

/**
 * A point of a part as a point of the whole text; the part begins at the beginning of a line.
 *
 * @param lines Number of lines before the part.
 * @param offset Of the part's first character.
 */
export function shiftPoint(point: Point, lines: number, offset: number): Point {
  return { line: point.line + lines, column: point.column, offset: point.offset + offset };
}
