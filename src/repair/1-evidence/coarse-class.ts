import { codeClass } from './code-class.ts';
import type { LineShape } from './line-shape.ts';
import { numberingOf } from './numbering-of.ts';

const WORD = /[\p{L}\p{N}]/u;
const BRACKETS = '{}()[]<>';
const MARKED = /^\s*(?:[-•*]|\d{1,2}[.)])\s/;

/** Classes by character: what a line ends with, from 1. */
const END_CLASSES: ReadonlyMap<number, number> = classesOf(
  '。！？!?.…',
  ',，、',
  ':：',
  ';；',
  '{([',
  '})]）】',
);

function classesOf(...groups: readonly string[]): ReadonlyMap<number, number> {
  return new Map(
    groups.flatMap((group, at) => [...group].map((mark) => [mark.charCodeAt(0), at + 1] as const)),
  );
}

/** How a line ends: sentence end, comma, colon, `;`, `{`, closing bracket, other mark, word. */
function endClass({ last }: LineShape): number {
  if (isAsciiWord(last) || (last >= 0x4e00 && last <= 0x9fa5)) return 0;
  const found = END_CLASSES.get(last);
  if (found !== undefined) return found;
  return WORD.test(String.fromCharCode(last)) ? 0 : 7;
}

function isAsciiWord(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** How a line begins: letter, Han, digit, `-`, bullet, `|`, comment, bracket, other mark. */
function startClass({ first, second }: LineShape): number {
  if (first >= 97 && first <= 122) return 10;
  if (first >= 65 && first <= 90) return 9;
  if (first > 0x2e7f) return 7;
  if (isDigit(first)) return 8;
  if (first === 45) return second === 32 ? 1 : 2;
  if (first === 0x2022) return 3;
  if (first === 124) return 4;
  if (first === 35 || (first === 47 && second === 47)) return 5;
  return BRACKETS.includes(String.fromCharCode(first)) ? 6 : 11;
}

/** Upper bounds, in characters, of the classes of lengths. */
const SIZES: readonly number[] = [6, 14, 26, 45, 90, 200];

function sizeClass({ length }: LineShape): number {
  let size = 0;
  while (length > (SIZES[size] ?? length)) size += 1;
  return size;
}

/** How much a line looks like code, 0 to 3, from its marks and words. */
function codeLook(shape: LineShape): number {
  if (shape.bareCjk > 0) return shape.bareCjk > 4 ? 0 : 1;
  const last = shape.last;
  let points = shape.identifiers > 0 ? 1 : 0;
  if (last === 59 || last === 123 || last === 125) points += 2;
  if (shape.marks * 5 > shape.length) points += 1;
  if (shape.words > 3 && shape.stopWords * 5 > shape.words) points -= 2;
  return Math.min(3, Math.max(1, points + 1));
}

/** A line's kind at a glance, for the features of its neighbours. */
export interface CoarseClass {
  /** Start, end, script, length and look in one number. */
  readonly full: number;
  /** Only look and end. */
  readonly small: number;
  readonly start: number;
  readonly end: number;
  readonly look: number;
  readonly size: number;
  readonly script: number;
  /** What sort of code the line looks like, 0 for none. */
  readonly code: number;
  /** How the line is numbered, 0 for not at all. */
  readonly numbering: number;
  /** Whether it begins with a list marker. */
  readonly marked: boolean;
}

/**
 * Put a line into one of some thousand classes.
 *
 * @param shape The line's numbers.
 * @param text The line.
 */
export function coarseClass(shape: LineShape, text: string): CoarseClass {
  const start = startClass(shape);
  const end = endClass(shape);
  const look = codeLook(shape);
  const size = sizeClass(shape);
  const script = shape.cjk === 0 ? 0 : shape.bareCjk === 0 ? 1 : 2;
  const full = (((start * 8 + end) * 4 + look) * 8 + size) * 3 + script;
  return {
    full,
    small: look * 8 + end,
    start,
    end,
    look,
    size,
    script,
    code: codeClass(text),
    numbering: numberingOf(text),
    marked: MARKED.test(text.slice(0, 12)),
  };
}
