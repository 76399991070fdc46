// What a character is, for counting.
export const SPACE = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const CJK = 4;
/** Other letters: Greek, Cyrillic, accents. */
export const LETTER = 5;
export const MARK = 6;
/** Full-width and CJK punctuation. */
export const WIDE_MARK = 7;

const ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => asciiClass(code));

/**
 * Classify a UTF-16 code unit.
 *
 * @param code The code unit.
 * @returns One of the classes above.
 */
export function characterClass(code: number): number {
  return code < 128 ? (ASCII[code] ?? 0) : wideClass(code);
}

function wideClass(code: number): number {
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b)) return SPACE;
  if (code >= 0x3400 && code <= 0x9fff) return CJK;
  if (code >= 0x3041 && code <= 0x30ff) return CJK;
  if (code >= 0xac00 && code <= 0xd7af) return CJK;
  if (code >= 0x3001 && code <= 0x303f) return WIDE_MARK;
  if (code >= 0xff01 && code <= 0xff65) return WIDE_MARK;
  if (code >= 0x2010 && code <= 0x206f) return WIDE_MARK;
  return code < 0x2100 ? LETTER : MARK;
}

function asciiClass(code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  return code <= 32 ? SPACE : MARK;
}
