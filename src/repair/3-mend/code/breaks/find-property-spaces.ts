/** `server.port=80`: a property whose name has several parts, without white space. */
const PROPERTY = /^[A-Za-z]\w*(?:\.[\w-]+)+=\S*$/;
const MIN_PROPERTIES = 3;

/**
 * Find the white space between properties: of 15 texts of nothing else in public documents each has a line for
 * each of them.
 *
 *     app.name=web␣app.port=80␣app.log=on
 *
 * @returns By offset: that a line ends there.
 */
export function findPropertySpaces(text: string): ReadonlyMap<number, boolean> {
  const spaces = new Map<number, boolean>();
  const words = text.trim().split(' ');
  if (words.length < MIN_PROPERTIES || !words.every((word) => PROPERTY.test(word))) return spaces;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces.set(at, true);
  return spaces;
}
