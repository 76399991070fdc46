import { codeClass } from './code-class.ts';
import type { LineShape } from './line-shape.ts';
import { numberingOf } from './numbering-of.ts';

const MARKED = /^\s*(?:[-•*]|\d{1,2}[.)])\s/;

/** How a line ends: sentence end, comma, colon, `;`, `{`, closing bracket, other mark, word. */
function endClass(shape: LineShape): number {
  const last = String.fromCharCode(shape.last);
  if ('。！？!?.…'.includes(last)) return 1;
  if (',，、'.includes(last)) return 2;
  if (':：'.includes(last)) return 3;
  if (';；'.includes(last)) return 4;
  if ('{(['.includes(last)) return 5;
  if ('})]）】'.includes(last)) return 6;
  return /[\p{L}\p{N}]/u.test(last) ? 0 : 7;
}

/** How a line begins: letter, Han, digit, `-`, bullet, `|`, comment, bracket, other mark. */
function startClass(shape: LineShape): number {
  const first = String.fromCharCode(shape.first);
  if (first === '-') return shape.second === 32 ? 1 : 2;
  if (first === '•') return 3;
  if (first === '|') return 4;
  if (first === '#' || (first === '/' && shape.second === 47)) return 5;
  if ('{}()[]<>'.includes(first)) return 6;
  if (shape.first > 0x2e7f) return 7;
  if (/\d/.test(first)) return 8;
  if (/[A-Z]/.test(first)) return 9;
  return /[a-z]/.test(first) ? 10 : 11;
}

function bucket(value: number, limits: readonly number[]): number {
  let index = 0;
  for (const limit of limits) if (value > limit) index += 1;
  return index;
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
  const size = bucket(shape.length, [6, 14, 26, 45, 90, 200]);
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
