import { mixFeature } from '../../mix-feature.ts';

/** So many features at the end of the list name words. */
export const LEXICAL_BREAK_FEATURES = 5;

const WINDOW = 24;

interface Nest {
  /** Brackets that are open, the innermost last: its character and the line it stands in. */
  readonly open: { readonly sign: string; readonly line: number }[];
  quote: string;
  comment: '' | 'line' | 'block';
}

/** Reads the places of one text, in order, as it is parted into lines. */
export interface BreakReader {
  /** Read on to a place: the features of a white space as hashes. */
  readonly read: (at: number) => readonly number[];
  /** A line ends at the place that was read last. */
  readonly breakLine: (at: number) => void;
}

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** What kind of text it is, told by signs that its lines need not be known for. */
function signsOf(text: string): number {
  const has = (pattern: RegExp, bit: number): number => (pattern.test(text) ? bit : 0);
  return (
    has(/;(?:\s|$)/, 1) |
    has(/[{}]/, 2) |
    has(/<\/?[A-Za-z][\w.-]*[\s>]/, 4) |
    has(/(?:^|\s)[\w.-]+: \S/, 8) |
    has(/(?:^|\s)(?:\$|sudo|kubectl|npm|go|docker|git|cd|helm|pip|curl) /, 16) |
    has(/(?:^|\s)(?:def|elif|import \w+$|print\()/, 32) |
    has(/(?:^|\s)(?:func|package|:=)\s/, 64)
  );
}

function sortOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code >= 0x2e80) return 4;
  return code;
}

function hashText(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < WINDOW && text.charCodeAt(at) > 32) at += 1;
  return at;
}

function startOfWord(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < WINDOW && text.charCodeAt(at - 1) > 32) at -= 1;
  return at;
}

/** The start of a word in letters, or its marks: `foo(x)` → `foo`, `</p>` → `</`. */
function headOf(text: string, from: number, to: number): number {
  let at = from;
  const isName = /[\w$@]/.test(text.charAt(from));
  while (at < to && /[\w$@]/.test(text.charAt(at)) === isName) at += 1;
  return hashText(text, from, at);
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

function bucket(length: number): number {
  return length < 4 ? length : Math.min(15, 2 + Math.floor(2 * Math.log2(length / 2)));
}

/** Take one character into account. */
function step(nest: Nest, text: string, at: number, line: number): void {
  const character = text.charAt(at);
  const two = text.slice(at, at + 2);
  if (nest.comment === 'block') {
    if (two === '*/') nest.comment = '';
  } else if (nest.comment === 'line') return;
  else if (nest.quote !== '') {
    if (character === nest.quote && text.charAt(at - 1) !== '\\') nest.quote = '';
  } else if (two === '/*') nest.comment = 'block';
  else if (/\s/.test(text.charAt(at - 1) || ' ') && (two === '//' || two === '# '))
    nest.comment = 'line';
  else if (character === '"' || character === '`') nest.quote = character;
  else if ('([{'.includes(character)) nest.open.push({ sign: character, line });
  else if (PAIRS[character] !== undefined && nest.open.at(-1)?.sign === PAIRS[character])
    nest.open.pop();
}

/**
 * Prepare to tell where lines ended in code whose line breaks became spaces.
 *
 * @param text The code in one line.
 */
export function breakReader(text: string): BreakReader {
  const nest: Nest = { open: [], quote: '', comment: '' };
  const signs = signsOf(text.slice(0, 600));
  const out: number[] = [];
  let from = 0;
  let line = 0;
  let lineStart = 0;
  let lastLength = 0;
  const add = (kind: number, a: number, b = 0, c = 0): void => {
    out.push(mixFeature(kind * 0x9e3779b1, a, b, c));
  };
  const read = (at: number): readonly number[] => {
    for (; from < at; from += 1) step(nest, text, from, line);
    out.length = 0;
    const leftFrom = startOfWord(text, at);
    const rightTo = endOfWord(text, at + 1);
    const nextTo = endOfWord(text, rightTo + 1);
    const l1 = text.charCodeAt(at - 1);
    const l2 = text.charCodeAt(at - 2) || 0;
    const r1 = text.charCodeAt(at + 1);
    const r2 = text.charCodeAt(at + 2) || 0;
    const rEnd = text.charCodeAt(rightTo - 1);
    const [lSort, rSort] = [sortOf(l1), sortOf(r1)];
    const top = nest.open.at(-1);
    const isOwn = top === undefined ? 0 : top.line === line ? 1 : 2;
    const inner = (top?.sign.charCodeAt(0) ?? 0) * 4 + isOwn;
    const state =
      (nest.comment === '' ? 0 : nest.comment === 'line' ? 1 : 2) * 2 + (nest.quote === '' ? 0 : 1);
    const length = bucket(at - lineStart);
    const leftHead = headOf(text, leftFrom, at);
    const rightHead = headOf(text, at + 1, rightTo);
    const startHead = headOf(text, lineStart, endOfWord(text, lineStart));
    const startSort = sortOf(text.charCodeAt(lineStart));
    const leftShape = shapeOf(text, leftFrom, at);
    const rightShape = shapeOf(text, at + 1, rightTo);
    add(1, 0);
    add(2, l1, rSort, state);
    add(3, lSort, r1, state);
    add(4, l1, l2, rSort);
    add(5, lSort, r1, r2);
    add(6, inner, l1, rSort);
    add(7, inner, state, signs);
    add(8, signs, l1, rSort);
    add(9, signs, lSort, r1);
    add(10, length, l1, state);
    add(11, length, signs, state);
    add(12, leftShape, rightShape);
    add(13, leftShape, rSort, inner);
    add(14, rightShape, lSort, inner);
    add(15, rSort, rEnd, lSort);
    add(16, startSort, r1, inner);
    add(17, startSort, lSort, length);
    add(18, bucket(lastLength), length, signs);
    add(19, nest.open.length > 3 ? 4 : nest.open.length, l1, r1);
    add(20, rEnd, l1, signs);
    add(21, state, rightShape, signs);
    add(22, startHead === rightHead ? 1 : 0, l1, state);
    add(23, rSort, text.charCodeAt(rightTo + 1) || 0, lSort);
    add(24, rightHead, signs);
    add(25, leftHead, lSort, rSort);
    add(26, rightHead, hashText(text, rightTo + 1, nextTo));
    add(27, startHead, rightHead);
    add(28, startHead, leftHead, rSort);
    return out;
  };
  const breakLine = (at: number): void => {
    lastLength = at - lineStart;
    line += 1;
    lineStart = at + 1;
    if (nest.comment === 'line') nest.comment = '';
  };
  return { read, breakLine };
}
