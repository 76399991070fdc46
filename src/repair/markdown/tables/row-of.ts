import type { Structure } from '../scan/scan-blocks.ts';
import { splitCells } from '../scan/split-cells.ts';

/** A table row in the text. */
export interface Row {
  readonly line: number;
  /** Offset of the row's first character that is not white space. */
  readonly start: number;
  /** Offset after its last. */
  readonly end: number;
  readonly text: string;
  readonly cells: readonly (readonly [start: number, end: number])[];
}

/** Read line `line` as a row; cells' offsets count from `start`. */
export function rowOf({ lines, contents }: Structure, line: number): Row {
  const from = contents[line] ?? 0;
  const raw = lines.text.slice(from, lines.ends[line]);
  const text = raw.trim();
  const start = from + raw.length - raw.trimStart().length;
  return { line, start, end: start + text.length, text, cells: splitCells(text) };
}
