/** Slots of the table of weights: 2^15. */
export const LINE_BITS = 15;

const MASK = (1 << LINE_BITS) - 1;
const CHARACTERS_READ = 160;
// A word, a number, CJK text, or one other character.
const TOKEN = /[A-Za-z_$][\w$]*|\d[\w.]*|[\u2e80-\u9fff\uf900-\ufaff]+|[^\s\w]/g;

/**
 * Slots of what a line shows of being code: its words and marks, pairs of them, how it begins and
 * ends, how many words, marks and CJK characters it has. Fast: no strings are built.
 *
 * @param line One line, indented or not; the first 160 characters are read.
 */
export function lineFeatures(line: string): readonly number[] {
  const text = line.length > CHARACTERS_READ ? line.slice(0, CHARACTERS_READ) : line;
  const tokens = text.match(TOKEN) ?? [];
  const slots: number[] = [];
  let previous = 7;
  let words = 0;
  let marks = 0;
  let cjk = 0;
  for (const token of tokens) {
    const code = token.charCodeAt(0);
    const isCjk = code >= 0x2e80;
    const isWord = !isCjk && (code > 64 || code === 36) && token.length > 1;
    if (isCjk) cjk += token.length;
    else if (isWord) words += 1;
    else marks += 1;
    const hash = isCjk ? 0x51ed : code > 47 && code < 58 ? 0x3039 : hashOf(token);
    slots.push(mix(hash, 1), mix(Math.imul(previous, 31) + hash, 2));
    previous = hash;
  }
  const first = tokens[0] ?? '';
  const last = tokens.at(-1) ?? '';
  slots.push(mix(hashOf(first), 3), mix(previous, 4), mix(hashOf(last), 5));
  slots.push(mix(Math.min(12, words) * 64 + Math.min(15, marks), 6));
  slots.push(mix(Math.min(15, cjk) * 16 + Math.min(9, marks), 7));
  slots.push(mix(Math.min(20, text.length >> 3), 8), mix(bucket(marks, words + cjk), 9));
  slots.push(mix(bucket(cjk, text.length), 10));
  return slots;
}

function bucket(part: number, whole: number): number {
  return whole === 0 ? 99 : Math.min(40, Math.round((20 * part) / whole));
}

function hashOf(token: string): number {
  let hash = 0x811c9dc5;
  const end = Math.min(token.length, 24);
  for (let i = 0; i < end; i += 1) hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193);
  return hash;
}

function mix(hash: number, kind: number): number {
  let mixed = Math.imul(hash ^ Math.imul(kind, 0x9e3779b1), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x297a2d39);
  return (mixed ^ (mixed >>> 16)) & MASK;
}
