const BRACKETS = /[()[\]{}]/g;
/** What stands farther behind is not read. */
const LONGEST = 400;

/**
 * How many brackets are open after a line.
 *
 * @param depth How many are open before it.
 * @returns 0 at least: a block may begin within brackets.
 */
export function depthAfter(depth: number, text: string): number {
  let now = depth;
  for (const [bracket] of text.slice(0, LONGEST).matchAll(BRACKETS)) {
    now += '([{'.includes(bracket) ? 1 : -1;
  }
  return Math.max(0, now);
}
