import type { Position } from 'unist';
import type { Place } from '../types/message.ts';

/** A node's position as a message's place; undefined for invented nodes. */
export function toPlace(position: Position | undefined): Place | undefined {
  if (position === undefined) return undefined;
  const { start, end } = position;
  return {
    start: { line: start.line, column: start.column, offset: start.offset ?? 0 },
    end: { line: end.line, column: end.column, offset: end.offset ?? 0 },
  };
}
