import { isCjk } from './is-cjk.ts';

/** What search sees in a character. */
export const Kind = { none: 0, mark: 1, cjkMark: 2, letter: 3, cjkLetter: 4 } as const;
/** One of `Kind`. */
export type LetterKind = (typeof Kind)[keyof typeof Kind];

const LETTER = /^[\p{L}\p{N}_]/u;
const MARK = /^\p{M}/u;

/** By code unit, one more than the kind; 0 where nobody has asked yet. */
const known = new Uint8Array(0x10000);

/**
 * Tell what a character is to search: a letter, digit or `_` of any script, a mark that goes on with a
 * word, or nothing; and whether its script is written without spaces.
 *
 * Each character of the basic plane is looked up once: a table is many times as fast as a pattern.
 *
 * @param point Half of a character is nothing.
 */
export function kindOf(point: number): LetterKind {
  const found = known[point];
  if (found === undefined) return findKind(point);
  if (found !== 0) return (found - 1) as LetterKind;
  const kind = findKind(point);
  known[point] = kind + 1;
  return kind;
}

function findKind(point: number): LetterKind {
  const character = String.fromCodePoint(point);
  if (LETTER.test(character)) return isCjk(character) ? Kind.cjkLetter : Kind.letter;
  if (MARK.test(character)) return isCjk(character) ? Kind.cjkMark : Kind.mark;
  return Kind.none;
}
