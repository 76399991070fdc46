import type { Override } from '../../../types/repair.ts';
import type { Line } from '../../1-evidence/line.ts';
import { overrideOf } from '../../1-evidence/override-of.ts';

/** Lines without their anchors. */
export interface TrimmedLines {
  readonly lines: readonly Line[];
  /** Numbers of the lines that had one, in the source. */
  readonly headings: ReadonlySet<number>;
}

/** The mark of a link to the heading itself, behind a word or what closes a phrase. */
const ANCHOR = /[\p{L}\p{N})\]）"'”’`?!？！+*]\s?(¶|🔗|#|§)$/u;
// Most lines end otherwise.
const MARKED = /[¶🔗#§]$/u;
/** C#: a name. */
const SHARP = /(?:^|[^\p{L}])\p{L}#$/u;
/** Longer lines are no headings, and lines that begin so are comments. */
const LONGEST = 120;
const COMMENT = /^\s*#/;
/** So many lines with a mark show that the site sets it; one that also ends names and comments more. */
const LEAST: ReadonlyMap<string, number> = new Map([
  ['¶', 2],
  ['🔗', 2],
  ['#', 4],
  ['§', 4],
]);

/**
 * Take the mark off headings with which documentation sites link each heading to itself.
 *
 *     Installation¶        → Installation
 *
 * One mark counts: that with which two lines and more end, or four where it may end a name. That these
 * are headings is guessed.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 */
export function trimAnchors(lines: readonly Line[], overrides: readonly Override[]): TrimmedLines {
  const marks = lines.map((line) => (overrideOf(line, overrides) ? undefined : anchorOf(line)));
  const count = (name: string): number => marks.filter((mark) => mark === name).length;
  const mark = [...LEAST].find(([name, least]) => count(name) >= least)?.[0];
  if (mark === undefined) return { lines, headings: new Set() };
  const anchored = lines.filter((_, index) => marks[index] === mark);
  return {
    lines: lines.map((line, index) => (marks[index] === mark ? withoutAnchor(line, mark) : line)),
    headings: new Set(anchored.map(({ number }) => number)),
  };
}

function anchorOf({ text }: Line): string | undefined {
  if (!MARKED.test(text.slice(-2))) return undefined;
  if (text.length > LONGEST || COMMENT.test(text) || SHARP.test(text)) return undefined;
  return ANCHOR.exec(text)?.[1];
}

function withoutAnchor(line: Line, mark: string): Line {
  const text = line.text.slice(0, -mark.length).trimEnd();
  return { ...line, text, end: line.start + text.length };
}
