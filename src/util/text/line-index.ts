import type { Point } from '../../types/message.ts';
import { lastAtOrBefore } from './last-at-or-before.ts';

/** Turns offsets into points. */
export interface LineIndex {
  /** Number of lines. */
  readonly count: number;
  pointAt(offset: number): Point;
  /** Offset of the first character of a 1-based line; the text's length past the end. */
  offsetOf(line: number): number;
}

/**
 * Index the lines of a text.
 *
 * @param text LF or CRLF; a lone CR ends a line as well, as in CommonMark.
 */
export function lineIndex(text: string): LineIndex {
  const starts = text.includes('\r') ? mixedStarts(text) : plainStarts(text);
  return {
    count: starts.length,
    offsetOf: (line) => starts[line - 1] ?? text.length,
    pointAt: (offset) => {
      const low = Math.max(0, lastAtOrBefore(starts, offset));
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
    },
  };
}

/** The engine looks for one character many times as fast as code goes through all. */
function plainStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function mixedStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
