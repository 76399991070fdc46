// ` 12`, of `11 a(); 12 b();`
const NUMBER = /\s(\d{1,4})(?!\d)/g;
// x = 2   1 + 2   what goes on in an expression; tags, comments and lines of a shell end with other signs
const OPERATOR = /[=+*-]$|[^*]\/$/;
// 2;   2, 3   2.5   2 * n   2: two
const OPERAND = /^\s?(?:[;,:%=>+*]|\.\d|\/(?!\/)|<(?![\p{L}/!]))/u;
// take(2)   of [1, 2]   what closes behind an argument
const ARGUMENT = /[,([]$/;
const CLOSING = /^\s?[)\]]/;

/** The number of a line of code that an extractor wrote behind the line before it. */
export interface InnerNumber {
  /** Offset of the white space before it. */
  readonly at: number;
  /** Length with that white space. */
  readonly length: number;
}

/**
 * Find the numbers from 2 on that count the lines of code that an extractor wrote into one, behind the 1 of the first.
 *
 *     run(x); 2 if (y) { 3 stop(2); 4 }       ← 2, 3 and 4, not the one in brackets
 *
 * @param text What stands behind the 1.
 * @returns In order; none where they do not go beyond 2.
 */
export function findInnerNumbers(text: string): readonly InnerNumber[] {
  const found: InnerNumber[] = [];
  for (const { index, 0: whole, 1: digits } of text.matchAll(NUMBER)) {
    if (Number(digits) !== found.length + 2) continue;
    const before = text.slice(Math.max(0, index - 2), index);
    const behind = text.slice(index + whole.length, index + whole.length + 4);
    if (OPERATOR.test(before) || OPERAND.test(behind)) continue;
    if (ARGUMENT.test(before) && CLOSING.test(behind)) continue;
    found.push({ at: index, length: whole.length });
  }
  return found.length > 1 ? found : [];
}
