import { countNesting } from './count-nesting.ts';
import { tokenClass } from './token-class.ts';
import { endShape, startShape } from './token-shape.ts';

/** One row as tokens, with what is asked of them again and again. */
export interface PlainRow {
  readonly tokens: readonly string[];
  /** In small letters; long ones are all alike. */
  readonly words: readonly string[];
  readonly classes: readonly string[];
  /** What each token starts and ends with. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  /** Open brackets and quotes after each token: no cell ends inside them. */
  readonly nesting: readonly number[];
}

const MIN_LONG_WORD = 24;

/** Split a line at white space. */
export function toPlainRow(line: string): PlainRow {
  const tokens = line.trim().split(/\s+/);
  return {
    tokens,
    words: tokens.map((token) => (token.length > MIN_LONG_WORD ? '#' : token.toLowerCase())),
    classes: tokens.map(tokenClass),
    starts: tokens.map(startShape),
    ends: tokens.map(endShape),
    nesting: countNesting(tokens),
  };
}
