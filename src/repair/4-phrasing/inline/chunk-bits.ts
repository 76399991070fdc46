const CHARACTERS_READ = 200;
// https://a.b   www.a.b
const ADDRESS = /^(?:https?:|www\.)/;

const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
const WORD_MARK = 8;
const WORD = LOWER | UPPER | DIGIT | WORD_MARK;

/** What single characters show: `_` `/` `(` `=` `:` a digit, and the marks that prose has not. */
const SIGNS: readonly (readonly [characters: string, bit: number])[] = [
  ['_', 0],
  ['/', 2],
  ['(', 3],
  ['=', 4],
  [':', 7],
  ['0123456789', 10],
  ['<>{}$@\\|&*', 11],
];

const BITS: Int32Array = new Int32Array(128);
for (const [characters, bit] of SIGNS) {
  for (let at = 0; at < characters.length; at += 1) BITS[characters.charCodeAt(at)] = 1 << bit;
}

function classOf(code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  return code === 95 ? WORD_MARK : 0;
}

/** `file.go`, `.env`: ends in a dot and at most five small letters. */
function hasSuffix(text: string, end: number): boolean {
  let at = end - 1;
  while (at >= 0 && at >= end - 6 && classOf(text.charCodeAt(at)) === LOWER) at -= 1;
  return at >= Math.max(0, end - 6) && at < end - 1 && text.charCodeAt(at) === 46;
}

/**
 * Which signs of code a chunk shows, a bit for each: 0 `_`, 1 a dot between words, 2 `/`, 3 `(`,
 * 4 `=`, 5 a dash at the start, 6 a dash between words, 7 `:`, 8 camel case, 9 capitals only,
 * 10 a digit, 11 `<>{}$@\|&*`, 12 a dot at the start, 13 a file's ending, 14 a web address,
 * 15 a capital at the start.
 */
export function chunkBits(text: string): number {
  const end = Math.min(text.length, CHARACTERS_READ);
  if (end === 0) return 0;
  const first = text.charCodeAt(0);
  let bits = 0;
  let before = 0;
  let wide = 0;
  let all = 0;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    all |= kind === 0 ? 16 : kind;
    if (code < 128) bits |= BITS[code] ?? 0;
    if (kind === UPPER && before === LOWER) bits |= 1 << 8;
    if ((kind & WORD) !== 0 && wide > 0) bits |= wide;
    wide = (before & WORD) === 0 ? 0 : code === 46 ? 1 << 1 : code === 45 ? 1 << 6 : 0;
    before = kind;
  }
  if (first === 45) bits |= 1 << 5;
  if (first === 46) bits |= 1 << 12;
  if (classOf(first) === UPPER) {
    bits |= 1 << 15;
    if (end > 1 && (all & (LOWER | 16)) === 0) bits |= 1 << 9;
  }
  if (hasSuffix(text, end)) bits |= 1 << 13;
  const isAddress = (first === 104 || first === 119) && ADDRESS.test(text);
  return isAddress ? bits | (1 << 14) : bits;
}
