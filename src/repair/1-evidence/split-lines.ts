import type { Line } from './line.ts';
import { makeLine } from './make-line.ts';

/**
 * List the lines that are not blank. LF, CRLF and lone CR end a line.
 *
 * @param source The text.
 */
export function splitLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  let number = 0;
  let blankBefore = 0;
  let start = 0;
  while (start <= source.length) {
    const stop = endOfLine(source, start);
    number += 1;
    const text = source.slice(start, stop).trimEnd();
    if (text === '') blankBefore += 1;
    else {
      lines.push(makeLine(number, start, text, blankBefore, 0));
      blankBefore = 0;
    }
    start = stop + (source.startsWith('\r\n', stop) ? 2 : 1);
  }
  return lines;
}

function endOfLine(source: string, from: number): number {
  const { length } = source;
  let at = from;
  while (at < length) {
    const code = source.charCodeAt(at);
    if (code === 10 || code === 13) return at;
    at += 1;
  }
  return at;
}
