const BRACKETS = /[()[\]{}]/g;
/** Characters of a line that are read; brackets further right do not count. */
const CHARACTERS_READ = 400;

/**
 * How many brackets are open after a line.
 *
 * @param depth How many are open before it.
 * @returns 0 at least: a block may begin within brackets.
 */
export function depthAfter(depth: number, text: string): number {
  let now = depth;
  for (const [bracket] of text.slice(0, CHARACTERS_READ).matchAll(BRACKETS)) {
    now += '([{'.includes(bracket) ? 1 : -1;
  }
  return Math.max(0, now);
}
