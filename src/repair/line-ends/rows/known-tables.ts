import type { Line } from '../../1-evidence/line.ts';
import { mendPipedTables } from '../../tables/mend-piped-tables.ts';

/** The tables of a text that have one header and kept their pipes. */
export interface KnownTables {
  readonly header: readonly string[];
  /** The lines of each table. */
  readonly tables: readonly (readonly string[])[];
}

/** Fewer columns do not tell a header from a sentence. */
const MIN_COLUMNS = 3;
/** Number of different tables whose headers are looked for. */
const MAX_TABLES = 64;

const OPENED = /^\s*\|/;
const CLOSED = /\|\s*$/;

/**
 * Find the tables that stand in a text row by row, with pipes.
 *
 *     | Name | Type | Needed |     ← a header
 *     |---|---|---|
 *     | port | int | no |          ← a row
 *     no | |                       ← what follows code in its cell: a row goes on
 */
export function findKnownTables(lines: readonly Line[]): readonly KnownTables[] {
  const known = new Map<string, { header: readonly string[]; tables: (readonly string[])[] }>();
  for (const table of pipedTables(lines)) {
    const header = cellsOf(table[0] ?? '');
    if (!isHeader(header)) continue;
    const key = header.join(' ');
    const alike = known.get(key) ?? { header, tables: [] };
    if (known.size < MAX_TABLES) known.set(key, alike);
    alike.tables.push(table);
  }
  return [...known.values()];
}

function pipedTables(lines: readonly Line[]): readonly (readonly string[])[] {
  const tables: string[][] = [];
  let open: string[] | undefined;
  for (const { text } of lines) {
    if (OPENED.test(text) || (open !== undefined && CLOSED.test(text))) {
      if (open === undefined) {
        open = [];
        tables.push(open);
      }
      open.push(text);
    } else open = undefined;
  }
  return tables;
}

/** The rows below the header with a cell for each column: lost cells are put back where they were. */
export function readKnownRows({ header, tables }: KnownTables): readonly (readonly string[])[] {
  return mendPipedTables(tables).flatMap((table) =>
    table?.columns === header.length
      ? table.rows.slice(1).map((row) => row.map(({ text }) => squeeze(text)))
      : [],
  );
}

function cellsOf(text: string): readonly string[] {
  return text
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(squeeze);
}

function squeeze(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function isHeader(cells: readonly string[]): boolean {
  return cells.length >= MIN_COLUMNS && cells.every((cell) => cell !== '');
}
