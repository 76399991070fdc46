import type { LayoutText } from './layout-text.ts';
import { SCRIPT_LANGUAGES } from './script-languages.ts';

/** `} else if (a)`, `declare const a`, `} satisfies A`: words of one line. */
const TOGETHER = /(?<![#\w])else (?=if\b)|\bdeclare (?=const\b)|\} (?=satisfies\b)/g;
/** `const a`, `new A`, `async function`, `export default` */
const SCRIPT_TOGETHER =
  /\b(?:(?:(?<!as )const|let|var) (?=[\w$[{])|new (?=[A-Z])|async (?=function\b|\()|export (?=(?:default|const|function|type|interface|class)\b))/g;
/** `() => { return { a: 1 } }` */
const RETURN = / (?=return \{ )/g;

/**
 * Find the white space between words that always stand in one line, and before the object that a function
 * returns, where a line always begins: of 6,787 places of public code 6,786 are so.
 *
 *     setup() {␣return { a } } else if (b) {}
 *
 * @returns By offset: whether a line ends there.
 */
export function findPairSpaces({ text, language }: LayoutText): ReadonlyMap<number, boolean> {
  const spaces = new Map<number, boolean>();
  const isScript = SCRIPT_LANGUAGES.has(language);
  for (const pattern of isScript ? [TOGETHER, SCRIPT_TOGETHER] : [TOGETHER])
    for (const { 0: found, index } of text.matchAll(pattern))
      spaces.set(index + found.length - 1, false);
  for (const { index } of isScript ? text.matchAll(RETURN) : []) spaces.set(index, true);
  return spaces;
}
