import { characterClass } from './character-class.ts';
import { countBareCjk } from './count-bare-cjk.ts';
import { type LineShape, TOKEN_LIMIT } from './line-shape.ts';
import { mixHash } from './mix-hash.ts';
import { STOP_WORDS } from './stop-words.ts';

const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const CJK = 4;
const LETTER = 5;
const WIDE_MARK = 7;
const UNDERSCORE = 95;

/** Counts that grow while a line is read. */
interface Counts {
  words: number;
  stopWords: number;
  capitals: number;
  identifiers: number;
  firstWord: number;
  lastWord: number;
  tokens: number;
}

function isWord(kind: number, code: number): boolean {
  return (kind >= LOWER && kind <= DIGIT) || kind === LETTER || code === UNDERSCORE;
}

/** Reads the word that begins at `from`; returns its end. */
function readWord(text: string, from: number, counts: Counts, tokens: Int32Array): number {
  let hash = 17;
  let inner = false;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = characterClass(code);
    if (!isWord(kind, code)) break;
    if (code === UNDERSCORE || (kind === UPPER && at > from && isLower(text, at - 1))) inner = true;
    hash = mixHash(hash, kind === DIGIT ? 48 : code | 32);
  }
  counts.words += 1;
  if (inner) counts.identifiers += 1;
  if (characterClass(text.charCodeAt(from)) === UPPER) counts.capitals += 1;
  if (STOP_WORDS.has(hash)) counts.stopWords += 1;
  if (counts.words === 1) counts.firstWord = hash;
  counts.lastWord = hash;
  if (counts.tokens < TOKEN_LIMIT) tokens[counts.tokens++] = hash;
  return at;
}

function isLower(text: string, at: number): boolean {
  const kind = characterClass(text.charCodeAt(at));
  return kind === LOWER || kind === DIGIT;
}

/** Reads a run of marks that touch: `-->`, `();`. */
function readMarks(text: string, from: number, counts: Counts, tokens: Int32Array): number {
  let hash = 29;
  let at = from;
  for (; at < text.length && at < from + 3; at++) {
    const code = text.charCodeAt(at);
    if (characterClass(code) < 6 || code === UNDERSCORE) break;
    hash = mixHash(hash, code);
  }
  if (counts.tokens < TOKEN_LIMIT) tokens[counts.tokens++] = hash;
  return at;
}

/** Han characters are tokens in pairs. */
function readCjk(text: string, at: number, counts: Counts, tokens: Int32Array): number {
  if (counts.tokens < TOKEN_LIMIT) {
    tokens[counts.tokens++] = mixHash(
      mixHash(41, text.charCodeAt(at)),
      text.charCodeAt(at + 1) | 0,
    );
  }
  return at + 1;
}

function readTokens(text: string, from: number): { counts: Counts; tokens: Int32Array } {
  const tokens = new Int32Array(TOKEN_LIMIT);
  const counts: Counts = {
    words: 0,
    stopWords: 0,
    capitals: 0,
    identifiers: 0,
    firstWord: 0,
    lastWord: 0,
    tokens: 0,
  };
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = characterClass(code);
    if (kind === 0) at += 1;
    else if (isWord(kind, code)) at = readWord(text, at, counts, tokens);
    else if (kind === CJK) at = readCjk(text, at, counts, tokens);
    else at = readMarks(text, at, counts, tokens);
  }
  return { counts, tokens: tokens.subarray(0, counts.tokens) };
}

/** How many characters of each class, by class; a pass of its own keeps both loops simple. */
function countClasses(text: string, from: number): Int32Array {
  const classes = new Int32Array(8);
  for (let at = from; at < text.length; at++) {
    const kind = characterClass(text.charCodeAt(at));
    classes[kind] = (classes[kind] ?? 0) + 1;
  }
  return classes;
}

function countSentences(text: string): number {
  let count = 0;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3002 || code === 0xff1b) count += 1;
    else if (code === 32 && text.charCodeAt(at - 1) === 46 && /[A-Z]/.test(text.charAt(at + 1))) {
      count += 1;
    }
  }
  return count;
}

function countPipes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) count += 1;
  return count;
}

function hashText(text: string, from: number): number {
  let hash = 53;
  for (let at = from; at < text.length; at++) hash = mixHash(hash, text.charCodeAt(at));
  return hash;
}

/**
 * Describe a line by numbers.
 *
 * @param text A line that is not blank, without trailing white space.
 */
export function scanLine(text: string): LineShape {
  let indent = 0;
  while (characterClass(text.charCodeAt(indent)) === 0) indent += 1;
  const classes = countClasses(text, indent);
  const of = (kind: number): number => classes[kind] ?? 0;
  const { counts, tokens } = readTokens(text, indent);
  return {
    indent,
    length: text.length - indent,
    cjk: of(CJK),
    bareCjk: of(CJK) > 0 ? countBareCjk(text) : 0,
    letters: of(LOWER) + of(UPPER) + of(LETTER),
    upper: of(UPPER),
    digits: of(DIGIT),
    spaces: of(0),
    marks: of(6),
    pipes: countPipes(text),
    first: text.charCodeAt(indent) || 0,
    second: text.charCodeAt(indent + 1) || 0,
    last: text.charCodeAt(text.length - 1) || 0,
    beforeLast: text.charCodeAt(text.length - 2) || 0,
    tokens,
    stopWords: counts.stopWords,
    words: counts.words,
    capitals: counts.capitals,
    identifiers: counts.identifiers,
    firstWord: counts.firstWord,
    lastWord: counts.lastWord,
    hash: hashText(text, indent),
    sentences: countSentences(text) + (of(WIDE_MARK) > 2 ? 1 : 0),
  };
}
