import type { MendedTable } from '../../types/structure.ts';
import { delimiterColumns } from '../1-evidence/delimiter-columns.ts';
import { textCells } from './text-cells.ts';

/** Rows as a person gave them, the header first; cells without line breaks. */
export type DecidedRows = readonly (readonly string[])[];

/**
 * The table of a person's decision, where it gives all rows.
 *
 * @param lines The block's lines.
 * @returns Undefined where the rows do not hold just the words of the lines, in their order, or
 *   have more cells than the header: then they say something of single rows at most.
 */
export function decidedTable(
  lines: readonly string[],
  decided: DecidedRows,
): MendedTable | undefined {
  const columns = decided[0]?.length ?? 0;
  const source = lines.filter((line) => delimiterColumns(line) === 0);
  if (decided.length < 2 || decided.some((row) => row.length > columns)) return undefined;
  if (squeeze(source) !== squeeze(decided.flat())) return undefined;
  const rows = decided.map((row) => textCells(row, columns));
  return { rows, columns, confidence: 1, notes: [], asDecided: true };
}

/** What no row may lose or gain. */
function squeeze(parts: readonly string[]): string {
  return parts.join('').replace(/[\s|]/g, '');
}
