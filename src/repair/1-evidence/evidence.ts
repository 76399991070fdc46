import type { CoarseClass } from './coarse-class.ts';
import type { Parallels } from './find-parallels.ts';
import type { Line } from './line.ts';
import type { LineShape } from './line-shape.ts';
import type { NumberLinks } from './link-numbers.ts';
import type { BracketMap } from './match-brackets.ts';

/** All that is known about the lines of a text before any decision. */
export interface Evidence {
  readonly lines: readonly Line[];
  /** For each line a number, the same where the text is. */
  readonly texts: Int32Array;
  readonly shapes: readonly LineShape[];
  readonly coarse: readonly CoarseClass[];
  readonly brackets: BracketMap;
  /** A mark of `findDiagrams` for each line. */
  readonly diagrams: Uint8Array;
  /** How much each line speaks for code, -8 to 8. */
  readonly codeScores: Int8Array;
  readonly numbers: NumberLinks;
  readonly parallels: Parallels;
  /** How often each line occurs, by the hash of its text. */
  readonly repeats: ReadonlyMap<number, number>;
  /** 0: mostly Latin, 1: mixed, 2: mostly Han. */
  readonly script: number;
  /** Whether white space was kept at the start of a line or between words: one version folds it. */
  readonly keepsSpaces: boolean;
  /** Whether any line is indented, whether blank lines part the blocks. */
  readonly profile: number;
}
