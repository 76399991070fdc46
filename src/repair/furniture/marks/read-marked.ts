import { isCodeLine } from '../../1-evidence/code-lines/is-code-line.ts';
import type { Line } from '../../1-evidence/line.ts';

/** `# Title`, `#Title`; not `#define`, `#a #b`, nor `#=> 3`, what a line of Ruby gives. */
const BEFORE =
  /^#(?! ?=>)(?: (?=\S)|(?=[^\s#!])(?!.* #)(?!(?:define|undef|include|import|if|ifn?def|el(?:se|if)|endif|pragma|error|warning|(?:end)?region|line|nullable)\b))/u;
/** Longer lines are no headings. */
const MAX_HEADING_LENGTH = 120;

/** A line that begins with what marks a heading or a comment. */
export interface Marked {
  readonly at: number;
  readonly mark: string;
  /** Without the mark. */
  readonly title: string;
  /** Places of the first of the marked lines that it stands among, and of the line behind them. */
  readonly first: number;
  readonly end: number;
  /** What is beside these: no code, code below them alone, or code on both sides. */
  readonly side: 'free' | 'below' | 'within';
}

/**
 * Find the lines that begin with `#`.
 *
 * @param lines All lines of the text.
 */
export function readMarked(lines: readonly Line[]): readonly Marked[] {
  const found: Marked[] = [];
  const marks = lines.map(({ text }) =>
    text.length > MAX_HEADING_LENGTH || !text.startsWith('#') ? undefined : BEFORE.exec(text)?.[0],
  );
  for (let first = 0; first < marks.length; first += 1) {
    if (marks[first] === undefined) continue;
    let end = first;
    while (marks[end] !== undefined) end += 1;
    const isWithin = isCodeLine(lines[first - 1]);
    const side = !isCodeLine(lines[end]) ? 'free' : isWithin ? 'within' : 'below';
    for (let at = first; at < end; at += 1) {
      const mark = marks[at] ?? '';
      const title = lines[at]?.text.slice(mark.length).trim() ?? '';
      found.push({ at, mark, title, first, end, side });
    }
    first = end;
  }
  return found;
}
