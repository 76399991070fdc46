import { isDelimiterCell } from './is-delimiter-cell.ts';
import { splitCells } from './split-cells.ts';

/** Tell whether `row` is a delimiter row with as many cells as `header`. */
export function isDelimiterRow(row: string, header: string): boolean {
  const first = row[0];
  if ((first !== '|' && first !== '-' && first !== ':') || !/[|:]/.test(row)) return false;
  const cells = splitCells(row);
  if (!cells.every(([start, end]) => isDelimiterCell(row.slice(start, end)))) return false;
  return splitCells(header).length === cells.length;
}
