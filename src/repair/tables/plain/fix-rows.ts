import type { DecidedRows } from '../decided-table.ts';
import type { PlainRow } from './plain-row.ts';
import type { RowSplit } from './row-split.ts';

/**
 * The splits of the rows that a person split, by place; undefined where the header is not among
 * them or a row of theirs is none of the table's.
 *
 * @param rows The header first.
 */
export function fixRows(
  rows: readonly PlainRow[],
  decided: DecidedRows,
): ReadonlyMap<number, RowSplit> | undefined {
  const fixed = new Map<number, RowSplit>();
  const columns = decided[0]?.length ?? 0;
  for (const cells of decided) {
    const text = cells.filter(Boolean).join(' ');
    const places = [...rows.keys()].filter((r) => rows[r]?.tokens.join(' ') === text);
    if (places.length === 0 || cells.length > columns) return undefined;
    for (const r of places) fixed.set(r, splitAt(cells, columns));
  }
  return columns > 1 && fixed.has(0) ? fixed : undefined;
}

function splitAt(cells: readonly string[], columns: number): RowSplit {
  let at = 0;
  return Array.from({ length: columns }, (_, c) => {
    const text = cells[c] ?? '';
    if (text === '') return undefined;
    const from = at;
    at += text.split(' ').length;
    return [from, at] as const;
  });
}
