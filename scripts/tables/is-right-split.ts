import type { PlainRow } from '../../src/repair/tables/plain/plain-row.ts';
import type { RowSplit } from '../../src/repair/tables/plain/row-split.ts';

/** Whether the rows' splits give just these cells. */
export function isRightSplit(
  cells: readonly (readonly string[])[],
  rows: readonly PlainRow[],
  splits: readonly RowSplit[],
): boolean {
  return cells.every((row, r) => {
    const split = splits[r];
    return (
      split?.length === row.length &&
      row.every((cell, c) => {
        const range = split[c];
        return cell === (range ? (rows[r]?.tokens.slice(...range).join(' ') ?? '') : '');
      })
    );
  });
}
