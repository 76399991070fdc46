/**
 * Write a whole number with commas between thousands, as English and Chinese have it: `12,345`.
 *
 * `toLocaleString` gives the same, and first loads the rules of all languages.
 */
export function groupDigits(count: number): string {
  return String(count).replace(/\d(?=(?:\d{3})+$)/g, '$&,');
}
