import { hashSpan } from '../../../../util/hash-span.ts';
import { sortOf } from './sort-of.ts';
import { wordClass } from './word-class.ts';

/** The words on both sides of a white space, and those behind them. */
export interface WordsAround {
  /** Codes of the last two characters before it, the first two behind it, and where that word ends. */
  readonly before: number;
  readonly beforeThat: number;
  readonly behind: number;
  readonly behindThat: number;
  readonly rightEnd: number;
  /** Code of the first character of the next word. */
  readonly next: number;
  readonly leftSort: number;
  readonly rightSort: number;
  /** The words' first names or marks. */
  readonly leftHead: number;
  readonly rightHead: number;
  readonly leftShape: number;
  readonly rightShape: number;
  readonly lastClass: number;
  readonly leftClass: number;
  readonly rightClass: number;
  readonly nextClass: number;
}

/** Words are read this far. */
const CHARACTERS_READ = 24;
const NAME = /[\w$@]/;

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < CHARACTERS_READ && text.charCodeAt(at) > 32) at += 1;
  return at;
}

function startOfWord(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < CHARACTERS_READ && text.charCodeAt(at - 1) > 32) at -= 1;
  return at;
}

function shapeOf(text: string, from: number, to: number): number {
  let shape = 0;
  let last = -1;
  for (let at = from; at < to; at += 1) {
    const sort = sortOf(text.charCodeAt(at));
    if (sort !== last) shape = Math.imul(shape, 131) + sort;
    last = sort;
  }
  return shape;
}

/** The start of a word in letters, or its marks: `foo(x)` → `foo`, `</p>` → `</`. */
export function headOf(text: string, from: number): number {
  const to = endOfWord(text, from);
  let at = from;
  const isName = NAME.test(text.charAt(from));
  while (at < to && NAME.test(text.charAt(at)) === isName) at += 1;
  return hashSpan(text, from, at);
}

/** Read the words around the white space at `at`. */
export function wordsAround(text: string, at: number): WordsAround {
  const leftFrom = startOfWord(text, at);
  const rightTo = endOfWord(text, at + 1);
  const nextTo = endOfWord(text, rightTo + 1);
  const before = text.charCodeAt(at - 1);
  const behind = text.charCodeAt(at + 1);
  return {
    before,
    beforeThat: text.charCodeAt(at - 2) || 0,
    behind,
    behindThat: text.charCodeAt(at + 2) || 0,
    rightEnd: text.charCodeAt(rightTo - 1),
    next: text.charCodeAt(rightTo + 1) || 0,
    leftSort: sortOf(before),
    rightSort: sortOf(behind),
    leftHead: headOf(text, leftFrom),
    rightHead: headOf(text, at + 1),
    leftShape: shapeOf(text, leftFrom, at),
    rightShape: shapeOf(text, at + 1, rightTo),
    lastClass: leftFrom < 2 ? 0 : wordClass(text, startOfWord(text, leftFrom - 1), leftFrom - 1),
    leftClass: wordClass(text, leftFrom, at),
    rightClass: wordClass(text, at + 1, rightTo),
    nextClass: rightTo >= text.length ? 0 : wordClass(text, rightTo + 1, nextTo),
  };
}
