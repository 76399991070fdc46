import type { FoundHeading } from './found-heading.ts';
import { textWidth } from './text-width.ts';

/** How a heading meets the lines beside it. */
export interface HeadingSeams {
  /** Classes of its first and last character. */
  readonly head: string;
  readonly tail: string;
  /** Class of the last character of the line before, and how long that line is. */
  readonly lead: string;
  readonly leadSize: string;
  /** Class of the first character of the line after, and how long that line is. */
  readonly follow: string;
  readonly followSize: string;
}

/** A line as wide as this, or wider, is long. */
const MIN_LONG_WIDTH = 90;

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/[a-z]/, 'small'],
  [/[A-Z]/, 'capital'],
  [/[0-9]/, 'digit'],
  [/\p{Script=Han}/u, 'han'],
  [/[.。!！]/, 'stop'],
  [/[,，、;；]/, 'comma'],
  [/[:：]/, 'colon'],
  [/[?？]/, 'question'],
  [/[)）\]】}"”」》>]/, 'close'],
  [/[(（[【{“「《<]/, 'open'],
  [/\p{Extended_Pictographic}/u, 'picture'],
];

/**
 * Look at the seams of a heading: a sentence that was cut goes on beyond them.
 *
 *     The right-most path name always becomes    ← no stop, and what follows goes on
 *     {{path.basename}}.
 */
export function headingSeams(heading: FoundHeading): HeadingSeams {
  const text = heading.text.trim();
  const before = (heading.lineBefore ?? '').trim();
  const after = (heading.lineAfter ?? '').trim();
  return {
    head: classOf(firstOf(text)),
    tail: classOf(text.at(-1)),
    lead: classOf(before.at(-1)),
    leadSize: sizeOf(before),
    follow: classOf(firstOf(after)),
    followSize: sizeOf(after),
  };
}

function firstOf(text: string): string | undefined {
  return [...text.slice(0, 2)][0];
}

function classOf(char: string | undefined): string {
  if (char === undefined) return 'none';
  return CLASSES.find(([pattern]) => pattern.test(char))?.[1] ?? 'other';
}

function sizeOf(line: string): string {
  const width = textWidth(line.slice(0, MIN_LONG_WIDTH));
  return width === 0 ? '0' : width < 30 ? 's' : width < MIN_LONG_WIDTH ? 'm' : 'l';
}
