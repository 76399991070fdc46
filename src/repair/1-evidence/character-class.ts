/** What a character is, for counting. */
export const CharacterClass = {
  space: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  cjk: 4,
  /** Other letters: Greek, Cyrillic, accents. */
  letter: 5,
  mark: 6,
  /** Full-width and CJK punctuation. */
  wideMark: 7,
} as const;

const ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => asciiClass(code));

/**
 * Classify a UTF-16 code unit.
 *
 * @param code The code unit.
 */
export function characterClass(code: number): number {
  return code < 128 ? (ASCII[code] ?? 0) : wideClass(code);
}

function wideClass(code: number): number {
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b)) return 0;
  if (code >= 0x3400 && code <= 0x9fff) return 4;
  if (code >= 0x3041 && code <= 0x30ff) return 4;
  if (code >= 0xac00 && code <= 0xd7af) return 4;
  if (code >= 0x3001 && code <= 0x303f) return 7;
  if (code >= 0xff01 && code <= 0xff65) return 7;
  if (code >= 0x2010 && code <= 0x206f) return 7;
  return code < 0x2100 ? 5 : 6;
}

function asciiClass(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  return code <= 32 ? 0 : 6;
}
