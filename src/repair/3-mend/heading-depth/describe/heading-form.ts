// How do I … · 如何 …
const ASKS =
  /^(?:how|what|why|when|where|which|who|is|are|do|does|can|should|如何|怎么|怎样|什么|为什么|为何|是否)/;
const ARTICLE = /^(?:the|a|an|your|our|my)$/;
const PREPOSITION = /^(?:using|with|for|in|on|by|from|to|at|of)$/;
const WORD = /^[a-z]+/;
const HAN = /^\p{Script=Han}/u;
/** Titles in Han with more characters are long. */
const MAX_SHORT_HAN = 4;
const ENDS = ['ing', 'ed', 'tion', 's'];

/**
 * Put a heading into a class by how its words begin: parallel titles are of one form.
 *
 *     Creating a client · Calling it    ← both `ing`
 *
 * @param bare In small letters, without a number.
 */
export function headingForm(bare: string): string {
  if (ASKS.test(bare)) return 'asks';
  const word = WORD.exec(bare)?.[0];
  if (word === undefined)
    return !HAN.test(bare) ? 'none' : bare.length > MAX_SHORT_HAN ? 'han' : 'short';
  if (ARTICLE.test(word)) return 'the';
  if (PREPOSITION.test(word)) return 'with';
  return ENDS.find((end) => word.endsWith(end)) ?? (bare.includes(' ') ? 'words' : 'word');
}
