const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const BRACKET = /[()[\]{}]/g;

/**
 * Whether each round, square and curly bracket of a text has its partner in it, properly nested.
 *
 *     f(a[0])   {{ path }}   but not   server(default   path}}   ([)]
 *
 * Strings are not known: a bracket in one counts.
 */
export function isBalanced(text: string): boolean {
  const awaited: string[] = [];
  for (const [bracket] of text.matchAll(BRACKET)) {
    const closing = CLOSING.get(bracket);
    if (closing !== undefined) awaited.push(closing);
    else if (awaited.pop() !== bracket) return false;
  }
  return awaited.length === 0;
}
