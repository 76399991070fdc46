import type { CodeSyntax } from '../../../languages/code-syntax.ts';
import type { Nesting } from './bracket-nesting.ts';
import type { ScannedLine } from './scan-code-line.ts';

/** A line, and what it begins inside of. */
export interface Scan extends ScannedLine {
  readonly from: string;
}

/** A block that is indented line by line. */
export interface Work {
  readonly lang: string;
  readonly syntax: CodeSyntax;
  readonly scanned: readonly Scan[];
  readonly nesting: Nesting;
  /** The elements of a script that holds markup. */
  readonly elements: ReadonlySet<string> | undefined;
}
