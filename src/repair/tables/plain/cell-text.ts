import type { PlainRow } from './plain-row.ts';
import type { RowSplit } from './row-split.ts';

/** The text of a cell, `''` of one that is empty or lost. */
export function cellText(row: PlainRow | undefined, cell: RowSplit[number]): string {
  return cell ? (row?.tokens.slice(...cell).join(' ') ?? '') : '';
}
