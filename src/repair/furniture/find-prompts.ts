import { isCodeLine } from '../1-evidence/code-lines/is-code-line.ts';
import type { Line } from '../1-evidence/line.ts';

// In [3]:   In [ ]:   [3]:   what stands above a cell, and nothing beside it
const ABOVE_CODE = /^(?:In\s?)?\[([\d* ]{1,5})\]\s?:$/;
// Out[3]:
const ABOVE_RESULT = /^Out\s?\[[\d* ]{1,5}\]\s?:$/;
/** One may be a note, and so may several of which hardly any stands above code. */
const MIN_PROMPTS = 2;
const MIN_SHARE = 0.5;

/** The prompts of a notebook. */
export interface Prompts {
  /** Numbers of the lines above code. */
  readonly code: readonly number[];
  /** Numbers of the lines above what the code gives. */
  readonly results: readonly number[];
}

/**
 * Find the prompts that a notebook shows above its cells and above their results.
 *
 *     In [3]:              ← dropped, code begins
 *     pots.head()
 *     Out[3]:              ← dropped, something begins
 *     (4, 2)
 *
 * Where both look alike (`[3]:`), the second one with the same number stands above the result.
 *
 * @param lines All lines of the text.
 */
export function findPrompts(lines: readonly Line[]): Prompts {
  const code: number[] = [];
  const results: number[] = [];
  let above = 0;
  let last = '';
  for (const [at, line] of lines.entries()) {
    const text = line.text.trim();
    const count = ABOVE_CODE.exec(text)?.[1]?.trim();
    const isAgain = count !== undefined && count === last && /\d/.test(count);
    if (ABOVE_RESULT.test(text) || isAgain) results.push(line.number);
    else if (count !== undefined) {
      code.push(line.number);
      last = count;
      if (isCodeLine(lines[at + 1])) above += 1;
    }
  }
  const isNotebook = code.length >= MIN_PROMPTS && above >= code.length * MIN_SHARE;
  return isNotebook ? { code, results } : { code: [], results: [] };
}
