import type { Line } from './line.ts';

/** Brackets that open at a line's end and close at the start of a later line. */
export interface BracketMap {
  /** For each line how many pairs enclose it, not counting pairs that it opens or closes. */
  readonly enclosed: Int32Array;
  /** For each line how many pairs are open just before it. */
  readonly open: Int32Array;
}

// A trailing comment hides the bracket: `func f() { // 说明`.
const COMMENT = /\s(?:\/\/|#).*$/;
/** Farther apart, two brackets have nothing to do with each other. */
const MAX_DISTANCE = 400;

interface Opening {
  readonly line: number;
  readonly closer: string;
}

function closerOf(code: number): string | undefined {
  if (code === 123) return '}';
  if (code === 40) return ')';
  return code === 91 ? ']' : undefined;
}

/** What closes the bracket that a line ends with, if it does. */
function openingOf(text: string): string | undefined {
  const mayEnd = text.length < 400 && (text.includes('//') || text.includes('#'));
  const bare = mayEnd ? text.replace(COMMENT, '').trimEnd() : text;
  return closerOf(bare.charCodeAt(bare.length - 1));
}

function findOpening(stack: readonly Opening[], closer: string, line: number): number {
  for (let depth = stack.length - 1; depth >= 0 && depth >= stack.length - 3; depth--) {
    const opening = stack[depth];
    if (opening && line - opening.line > MAX_DISTANCE) return -1;
    if (opening?.closer === closer) return depth;
  }
  return -1;
}

/**
 * Pair the brackets that span lines. What lies between them is one block of code.
 *
 * @param lines All lines of the text.
 */
export function matchBrackets(lines: readonly Line[]): BracketMap {
  const inside = new Int32Array(lines.length + 1);
  const between = new Int32Array(lines.length + 1);
  const stack: Opening[] = [];
  for (const [index, { text }] of lines.entries()) {
    const head = text.trimStart().charAt(0);
    if (head === '}' || head === ')' || head === ']') {
      const depth = findOpening(stack, head, index);
      const opening = stack[depth];
      if (opening) {
        stack.length = depth;
        addRange(inside, opening.line + 1, index);
        addRange(between, opening.line + 1, index + 1);
      }
    }
    const closer = openingOf(text);
    if (closer) stack.push({ line: index, closer });
  }
  return { enclosed: sums(inside), open: sums(between) };
}

function addRange(steps: Int32Array, from: number, to: number): void {
  steps[from] = (steps[from] ?? 0) + 1;
  steps[to] = (steps[to] ?? 0) - 1;
}

function sums(steps: Int32Array): Int32Array {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}
