/** A line of a comment in the usual form: it begins with a star. */
const LINE = /\s\*\s(?!\/)/;

/**
 * Find the white space inside comments whose lines begin with stars: there stars alone begin lines.
 *
 *     /** What it does. * By whom. *␣/   →   a line ends before each star, and nowhere else
 *
 * @returns By offset: whether a line ends there.
 */
export function findCommentSpaces(text: string): ReadonlyMap<number, boolean> {
  const spaces = new Map<number, boolean>();
  let end = 0;
  for (let start = text.indexOf('/*'); start >= 0; start = text.indexOf('/*', end)) {
    end = text.indexOf('*/', start + 2);
    if (end < 0) break;
    if (!LINE.test(text.slice(start, end))) continue;
    for (let at = text.indexOf(' ', start); at >= 0 && at < end; at = text.indexOf(' ', at + 1)) {
      spaces.set(at, text.charAt(at + 1) === '*');
    }
  }
  return spaces;
}
