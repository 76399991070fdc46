import { type PlainRow, toPlainRow } from '../../src/repair/tables/plain/plain-row.ts';

/** Join the cells of each row as the extractor does. */
export function toRows(cells: readonly (readonly string[])[]): readonly PlainRow[] {
  return cells.map((row) => toPlainRow(row.filter(Boolean).join(' ')));
}
