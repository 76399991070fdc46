import type { Edit, Override } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';

/** How tables of one kind are found and written anew. */
export interface RowEditor {
  /** The line and those below it that may be rows of a table; none where it is no header. */
  readRows(lines: readonly Line[], first: number): readonly Line[];
  areTable(rows: readonly Line[]): boolean;
  rowEdits(row: Line): readonly Edit[];
}

/**
 * Edit the rows of all tables of one kind. Each line is a row of one table at most.
 *
 * @param lines All lines of the text.
 * @param overrides Tables with a line that a person has decided on stay as they are.
 */
export function editRows(
  lines: readonly Line[],
  overrides: readonly Override[],
  { readRows, areTable, rowEdits }: RowEditor,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (let first = 0; first < lines.length; first += 1) {
    const rows = readRows(lines, first);
    first += Math.max(0, rows.length - 1);
    if (!areTable(rows) || rows.some((row) => overrideOf(row, overrides))) continue;
    for (const row of rows) edits.push(...rowEdits(row));
  }
  return edits;
}
