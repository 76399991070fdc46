import type { MendedTable } from '../../types/structure.ts';
import type { Flattened } from '../profile/dialect.ts';
import { type DecidedRows, decidedTable } from './decided-table.ts';
import { mendPipedTables } from './mend-piped-tables.ts';
import { mendPlainTables } from './plain/mend-plain-tables.ts';
import { tabbedTable } from './tabbed-table.ts';

/** The lines of a table in source order, without the lines around it. */
export interface TableLines {
  readonly lines: readonly string[];
  readonly dialect: Flattened;
  /** What a person said of its cells: all rows, or the header and others of a table without pipes. */
  readonly decided?: DecidedRows;
}

/**
 * Mend the tables of a text.
 *
 * @param prose The text's other lines, but for code: words that meet there belong together.
 * @returns For each table what it becomes, undefined where no table can be made of its lines.
 */
export function mendTables(
  tables: readonly TableLines[],
  prose: readonly string[] = [],
): readonly (MendedTable | undefined)[] {
  const decided = tables.map((table) =>
    table.decided ? decidedTable(table.lines, table.decided) : tabbedTable(table.lines),
  );
  const open = (piped: boolean): readonly TableLines[] =>
    tables.filter((table, i) => !decided[i] && isPiped(table) === piped);
  const plain = mendPlainTables(open(false), prose).values();
  const piped = mendPipedTables(open(true).map(({ lines }) => lines)).values();
  return tables.map((table, i) => decided[i] ?? (isPiped(table) ? piped : plain).next().value);
}

function isPiped({ dialect, lines }: TableLines): boolean {
  return dialect === 'trafilatura' || lines.some((line) => line.includes('|---'));
}
