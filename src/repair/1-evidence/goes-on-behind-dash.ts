// See also: config - | refer to —
const TRAILING_DASH = /[^\s|-] +[-–—]$/;
const MARKER = '- ';
const LETTER = /\p{L}/u;
// Initialize the environment: a title or a sentence, no code
const PROSE = /^(?:\p{Script=Han}|[A-Z][a-z]+,? \w)/u;

/** What is further from the end of a line says nothing of its dash. */
const CHARACTERS_READ = 20;

/**
 * Whether a line ends with an item and a dash that the next line goes on behind: what stood there was inline
 * code. A number is no such item.
 *
 *     - Options -
 *     watch           ← goes on
 *
 * @param item A line with the marker of an item in it.
 * @param next The line below it.
 */
export function goesOnBehindDash(item: string, next: string): boolean {
  const end = item.trimEnd();
  if (!TRAILING_DASH.test(end.slice(-CHARACTERS_READ)) || PROSE.test(next)) return false;
  const at = end.lastIndexOf(MARKER);
  return at >= 0 && LETTER.test(end.slice(at));
}
