/** Up to here a line of code opens a comment or a quotation mark. */
const WORDS = /\/\/|\/\*|["'`“]|(?:^|\s)(?:#|--|\*)\s/;

/**
 * Tell whether a place in code may lie in a comment or a string, where words stand as their author put
 * them.
 *
 *     const weight = '10 kg'; // 10 kg at most
 *
 * @param before  What stands before the place in its line.
 */
export function standsInWords(before: string): boolean {
  return WORDS.test(before);
}
