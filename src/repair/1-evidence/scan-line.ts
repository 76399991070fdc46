import {
  CJK,
  characterClass,
  DIGIT,
  LETTER,
  LOWER,
  MARK,
  SPACE,
  UPPER,
  WIDE_MARK,
} from './character-class.ts';
import { countBareCjk } from './count-bare-cjk.ts';
import { type LineShape, TOKEN_LIMIT } from './line-shape.ts';
import { mixHash } from './mix-hash.ts';
import { isStopWord } from './stop-words.ts';

const UNDERSCORE = 95;

/** Counts that grow while a line's tokens are read. */
interface Counts {
  words: number;
  stopWords: number;
  capitals: number;
  identifiers: number;
  firstWord: number;
  lastWord: number;
  readonly tokens: number[];
}

function isWord(kind: number, code: number): boolean {
  return (kind >= LOWER && kind <= DIGIT) || kind === LETTER || code === UNDERSCORE;
}

/** Reads the word that begins at `from`; returns its end. */
function readWord(text: string, from: number, counts: Counts): number {
  const first = characterClass(text.charCodeAt(from));
  let hash = 17;
  const { length } = text;
  let inner = false;
  let before = 0;
  let at = from;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    const kind = characterClass(code);
    if (!isWord(kind, code)) break;
    if (code === UNDERSCORE || (kind === UPPER && (before === LOWER || before === DIGIT))) {
      inner = true;
    }
    hash = mixHash(hash, kind === DIGIT ? 48 : code | 32);
    before = kind;
  }
  counts.words += 1;
  if (inner) counts.identifiers += 1;
  if (first === UPPER) counts.capitals += 1;
  if (isStopWord(hash)) counts.stopWords += 1;
  if (counts.words === 1) counts.firstWord = hash;
  counts.lastWord = hash;
  if (counts.tokens.length < TOKEN_LIMIT) counts.tokens.push(hash);
  return at;
}

/** Reads a run of marks that touch: `-->`, `();`. */
function readMarks(text: string, from: number, counts: Counts): number {
  let hash = 29;
  let at = from;
  for (const end = Math.min(text.length, from + 3); at < end; at++) {
    const code = text.charCodeAt(at);
    if (characterClass(code) < MARK || code === UNDERSCORE) break;
    hash = mixHash(hash, code);
  }
  if (counts.tokens.length < TOKEN_LIMIT) counts.tokens.push(hash);
  return at;
}

/** Han characters are tokens in pairs. */
function readCjk(text: string, at: number, counts: Counts): number {
  if (counts.tokens.length < TOKEN_LIMIT) {
    counts.tokens.push(mixHash(mixHash(41, text.charCodeAt(at)), text.charCodeAt(at + 1) | 0));
  }
  return at + 1;
}

function readTokens(text: string, from: number): Counts {
  const counts: Counts = {
    words: 0,
    stopWords: 0,
    capitals: 0,
    identifiers: 0,
    firstWord: 0,
    lastWord: 0,
    tokens: [],
  };
  const { length } = text;
  let at = from;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = characterClass(code);
    if (kind === SPACE) at += 1;
    else if (isWord(kind, code)) at = readWord(text, at, counts);
    else if (kind === CJK) at = readCjk(text, at, counts);
    else at = readMarks(text, at, counts);
  }
  return counts;
}

/** What the characters of a line say, one by one. */
interface Characters {
  /** How many there are of each class. */
  readonly classes: Int32Array;
  readonly hash: number;
  readonly pipes: number;
  /** Ends of sentences inside the line: `。`, `；`, `. A`. */
  readonly sentences: number;
}

function readCharacters(text: string, from: number): Characters {
  const { length } = text;
  const classes = new Int32Array(8);
  let hash = 53;
  let pipes = 0;
  let sentences = 0;
  let before = 0;
  for (let at = from; at < length; at++) {
    const code = text.charCodeAt(at);
    const kind = characterClass(code);
    classes[kind] = (classes[kind] ?? 0) + 1;
    hash = mixHash(hash, code);
    if (code === 124) pipes += 1;
    else if (code === 32) {
      if (before === 46 && characterClass(text.charCodeAt(at + 1)) === UPPER) sentences += 1;
    } else if ((code === 0x3002 || code === 0xff1b) && at > 0) sentences += 1;
    before = code;
  }
  return { classes, hash, pipes, sentences };
}

/**
 * Describe a line by numbers.
 *
 * @param text A line that is not blank, without trailing white space.
 */
export function scanLine(text: string): LineShape {
  let indent = 0;
  while (characterClass(text.charCodeAt(indent)) === SPACE) indent += 1;
  const { classes, hash, pipes, sentences } = readCharacters(text, indent);
  const of = (kind: number): number => classes[kind] ?? 0;
  const counts = readTokens(text, indent);
  return {
    indent,
    length: text.length - indent,
    cjk: of(CJK),
    bareCjk: of(CJK) > 0 ? countBareCjk(text) : 0,
    letters: of(LOWER) + of(UPPER) + of(LETTER),
    upper: of(UPPER),
    digits: of(DIGIT),
    spaces: of(SPACE),
    marks: of(MARK),
    pipes,
    first: text.charCodeAt(indent) || 0,
    second: text.charCodeAt(indent + 1) || 0,
    last: text.charCodeAt(text.length - 1) || 0,
    beforeLast: text.charCodeAt(text.length - 2) || 0,
    tokens: counts.tokens,
    stopWords: counts.stopWords,
    words: counts.words,
    capitals: counts.capitals,
    identifiers: counts.identifiers,
    firstWord: counts.firstWord,
    lastWord: counts.lastWord,
    hash,
    sentences: sentences + (of(WIDE_MARK) > 2 ? 1 : 0),
  };
}
