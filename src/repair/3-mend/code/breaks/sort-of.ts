/** Sorts of characters that code tells apart: small letter, capital, digit, Han; a mark by its code. */
export function sortOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code >= 0x2e80) return 4;
  return code;
}
