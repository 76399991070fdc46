/** Slots of the table of weights: 2^15. */
export const LINE_BITS = 15;

const MASK = (1 << LINE_BITS) - 1;
const CHARACTERS_READ = 160;

/** What a character begins. */
const NOTHING = 0;
const WORD = 1;
const NUMBER = 2;
const CJK = 3;
const MARK = 4;
/** One by one, counted like CJK text. */
const WIDE = 5;
const SPACE = /\s/;

function kindOf(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 36) {
    return WORD;
  }
  if (code >= 48 && code <= 57) return NUMBER;
  if (code < 128) return code === 32 || (code >= 9 && code <= 13) ? NOTHING : MARK;
  if (code >= 0x2e80) {
    if (code <= 0x9fff || (code >= 0xf900 && code <= 0xfaff)) return CJK;
    return code === 0xfeff ? NOTHING : WIDE;
  }
  return SPACE.test(String.fromCharCode(code)) ? NOTHING : MARK;
}

/** Where the token ends that begins at `start`: a word, a number, CJK text, or one other character. */
function endOf(text: string, start: number, kind: number): number {
  const { length } = text;
  let at = start + 1;
  if (kind === MARK || kind === WIDE) return at;
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const next = kindOf(code);
    if (kind === CJK) {
      if (next !== CJK) return at;
    } else if (next !== WORD && next !== NUMBER && !(kind === NUMBER && code === 46)) return at;
    else if (kind === NUMBER && code === 36) return at;
  }
  return at;
}

/**
 * Slots of what a line shows of being code: its words and marks, pairs of them, how it begins and
 * ends, how many words, marks and CJK characters it has. Fast: no strings are built.
 *
 * @param line One line, indented or not; the first 160 characters are read.
 */
export function lineFeatures(line: string): readonly number[] {
  const text = line.length > CHARACTERS_READ ? line.slice(0, CHARACTERS_READ) : line;
  const { length } = text;
  const slots: number[] = [];
  let previous = 7;
  let words = 0;
  let marks = 0;
  let cjk = 0;
  let first = EMPTY;
  let last = EMPTY;
  for (let at = 0; at < length; ) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === NOTHING) {
      at += 1;
      continue;
    }
    const end = endOf(text, at, kind);
    const isCjk = kind === CJK || kind === WIDE;
    if (isCjk) cjk += end - at;
    else if (kind === WORD && end - at > 1) words += 1;
    else marks += 1;
    last = hashOf(text, at, end);
    if (slots.length === 0) first = last;
    const hash = isCjk ? 0x51ed : kind === NUMBER ? 0x3039 : last;
    slots.push(mix(hash, 1), mix(Math.imul(previous, 31) + hash, 2));
    previous = hash;
    at = end;
  }
  slots.push(mix(first, 3), mix(previous, 4), mix(last, 5));
  slots.push(mix(Math.min(12, words) * 64 + Math.min(15, marks), 6));
  slots.push(mix(Math.min(15, cjk) * 16 + Math.min(9, marks), 7));
  slots.push(mix(Math.min(20, length >> 3), 8), mix(bucket(marks, words + cjk), 9));
  slots.push(mix(bucket(cjk, length), 10));
  return slots;
}

function bucket(part: number, whole: number): number {
  return whole === 0 ? 99 : Math.min(40, Math.round((20 * part) / whole));
}

/** The hash of no token. */
const EMPTY = 0x811c9dc5;

function hashOf(text: string, start: number, end: number): number {
  let hash = EMPTY;
  const stop = Math.min(end, start + 24);
  for (let i = start; i < stop; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function mix(hash: number, kind: number): number {
  let mixed = Math.imul(hash ^ Math.imul(kind, 0x9e3779b1), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x297a2d39);
  return (mixed ^ (mixed >>> 16)) & MASK;
}
