import type { MendedTable } from '../../types/structure.ts';
import { mendPipedTable } from './mend-piped-table.ts';

/** A row and the place of its table. */
interface KnownRow {
  readonly from: number;
  readonly cells: readonly string[];
}

/** Number of rows that are read to learn what a column holds. */
const ROWS_READ = 40;

/**
 * Mend tables that kept their pipes: where cells are lost, tables of the same header show which.
 *
 *     | 参数 | 默认值 | 必填 |      | 参数 | 默认值 | 必填 |
 *     | port | 80 | 是 |           | host | 是 |          → | host |  | 是 |
 *
 * @param tables The lines of each table in source order.
 * @returns For each table what it becomes, undefined where no table can be made of its lines.
 */
export function mendPipedTables(
  tables: readonly (readonly string[])[],
): readonly (MendedTable | undefined)[] {
  const alone = tables.map((lines) => mendPipedTable(lines));
  const known = new Map<string, KnownRow[]>();
  for (const [place, table] of alone.entries()) if (table) addRows(known, table, place);
  return alone.map((table, place) => {
    if (!table || !isShort(table)) return table;
    const alike = (known.get(headerOf(table)) ?? []).filter(({ from }) => from !== place);
    if (alike.length === 0) return table;
    return mendPipedTable(
      tables[place] ?? [],
      alike.map(({ cells }) => cells),
    );
  });
}

function headerOf({ rows }: MendedTable): string {
  return (rows[0] ?? []).map(({ text }) => text).join('|');
}

function isShort({ notes }: MendedTable): boolean {
  return notes.some(({ rule }) => rule === 'table-short-row');
}

/** Keep the rows that show what columns hold: of a table that lost cells only the full ones. */
function addRows(known: Map<string, KnownRow[]>, table: MendedTable, from: number): void {
  const header = headerOf(table);
  const group = known.get(header) ?? [];
  known.set(header, group);
  const rows = table.rows.slice(1).map((row) => row.map(({ text }) => text));
  const whole = isShort(table) ? rows.filter((cells) => cells.every(Boolean)) : rows;
  for (const cells of whole.slice(0, ROWS_READ - group.length)) group.push({ from, cells });
}
