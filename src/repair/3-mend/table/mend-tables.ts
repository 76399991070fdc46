import type { Dialect, MendedTable } from '../../../types/structure.ts';
import { mendPipedTables } from './mend-piped-tables.ts';
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
  const linesOf = (piped: boolean): (readonly string[])[] =>
    tables.filter((table) => isPiped(table) === piped).map(({ lines }) => lines);
  const plain = mendPlainTables(linesOf(false), prose).values();
  const piped = mendPipedTables(linesOf(true)).values();
  return tables.map((table) => (isPiped(table) ? piped : plain).next().value);
}

function isPiped({ dialect, lines }: TableLines): boolean {
  return dialect === 'trafilatura' || lines.some((line) => line.includes('|---'));
}
