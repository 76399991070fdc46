// size- the number of, dns+- the name, --empty- makes, startArb— yields, a.astro→ Shows: a name, and a sign that lost
// the space before it, as it does behind inline code
const SET_OFF =
  /^(?:--?[A-Za-z]|[A-Za-z_@$#.{/])[\w@$#*./()[\]{}+=|&%'",?-]{0,59}?[^\s<{-](?:- |— ?|→ ?)(?=[\p{L}(:])/u;

/**
 * Whether a line begins as items do that begin with inline code and say what it is: the extractor drops their marker
 * and the space behind the code. All 268 such lines of `train` and `train2` that do not look like code stand in lists.
 *
 *     startArb— makes the first value
 *
 * @param text A line without a marker.
 */
export function setsOffName(text: string): boolean {
  return SET_OFF.test(text);
}
