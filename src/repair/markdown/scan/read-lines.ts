/** A text cut into lines without copying it: offsets only, so 10 MB of blank lines stay cheap. */
export interface Lines {
  readonly text: string;
  readonly count: number;
  /** Offset of each line's first character; one more entry than lines, the last is the length. */
  readonly starts: Uint32Array;
  /** Offset after each line's last character, before its line ending. */
  readonly ends: Uint32Array;
}

const LF = 10;
const CR = 13;

/** Cut at LF, CRLF and lone CR. A line ending at the end of the text opens no further line. */
export function readLines(text: string): Lines {
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== LF && code !== CR) continue;
    starts.push(start);
    ends.push(index);
    if (code === CR && text.charCodeAt(index + 1) === LF) index += 1;
    start = index + 1;
  }
  if (start < text.length) {
    starts.push(start);
    ends.push(text.length);
  }
  const count = ends.length;
  starts.push(text.length);
  return { text, count, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
