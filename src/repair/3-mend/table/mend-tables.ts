import type { Dialect, MendedTable } from '../../../types/structure.ts';
import { mendPipedTable } from './mend-piped-table.ts';
import { mendPlainTables } from './plain/mend-plain-tables.ts';

/** The lines of a table in source order, without the lines around it. */
export interface TableLines {
  readonly lines: readonly string[];
  readonly dialect: Dialect;
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
  const plain = tables.map(({ lines }) => lines).filter((_, i) => !isPiped(tables[i]));
  const mended = mendPlainTables(plain, prose).values();
  return tables.map((table) =>
    isPiped(table) ? mendPipedTable(table.lines) : mended.next().value,
  );
}

function isPiped(table: TableLines | undefined): boolean {
  return (
    table?.dialect === 'trafilatura' || table?.lines.some((line) => line.includes('|---')) === true
  );
}
