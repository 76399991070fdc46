/** Sorts of characters, as far as borders between units show by them. */
export const SORT = { space: 0, lower: 1, upper: 2, digit: 3, han: 4, mark: 5 } as const;

/**
 * The sort of a character; outside of the text it is white space.
 *
 * @param at Offset in UTF-16 code units.
 */
export function characterSort(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || code <= 32) return SORT.space;
  if ((code >= 97 && code <= 122) || code === 95) return SORT.lower;
  if (code >= 65 && code <= 90) return SORT.upper;
  if (code >= 48 && code <= 57) return SORT.digit;
  if (code >= 0x3400 && code <= 0x9fff) return SORT.han;
  return code > 0xc0 && code < 0x250 ? SORT.lower : SORT.mark;
}
