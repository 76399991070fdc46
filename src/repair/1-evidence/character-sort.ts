/** Sorts of characters, as far as borders between units show by them. */
export const SORT = { space: 0, lower: 1, upper: 2, digit: 3, han: 4, mark: 5 } as const;

const ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => asciiSort(code));

/**
 * The sort of a character; outside of the text it is white space.
 *
 * @param at Offset in UTF-16 code units.
 */
export function characterSort(text: string, at: number): number {
  return at >= 0 && at < text.length ? codeSort(text.charCodeAt(at)) : SORT.space;
}

/** The sort of a UTF-16 code unit. */
export function codeSort(code: number): number {
  if (code < 128) return ASCII[code] ?? 0;
  if (code >= 0x3400 && code <= 0x9fff) return SORT.han;
  return code > 0xc0 && code < 0x250 ? SORT.lower : SORT.mark;
}

/** Whether words are made of characters of a sort: letters, digits and `_`. */
export function isWordPart(sort: number): boolean {
  return sort === SORT.lower || sort === SORT.upper || sort === SORT.digit;
}

/** Whether a UTF-16 code unit belongs to a word of ASCII letters, digits and `_`. */
export function isAsciiWord(code: number): boolean {
  return code < 128 && isWordPart(codeSort(code));
}

function asciiSort(code: number): number {
  if (code <= 32) return SORT.space;
  if ((code >= 97 && code <= 122) || code === 95) return SORT.lower;
  if (code >= 65 && code <= 90) return SORT.upper;
  return code >= 48 && code <= 57 ? SORT.digit : SORT.mark;
}
