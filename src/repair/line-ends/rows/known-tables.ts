import type { Line } from '../../1-evidence/line.ts';

/** What the piped tables of a text with the same header hold. */
export interface KnownTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Fewer columns do not tell a header from a sentence. */
const LEAST_COLUMNS = 3;
/** Of so many different tables the headers are looked for. */
const MOST = 64;

const PIPED = /^\s*\|.*\|\s*$/;
const DELIMITER = /^[\s|:-]+$/;

/**
 * Read the tables that stand in a text row by row, with pipes.
 *
 *     | Name | Type | Needed |     ← a header
 *     | port | int | no |          ← a row; those with another number of cells are left out
 */
export function readKnownTables(lines: readonly Line[]): readonly KnownTable[] {
  const tables = new Map<string, { header: readonly string[]; rows: (readonly string[])[] }>();
  let open: { header: readonly string[]; rows: (readonly string[])[] } | undefined;
  for (const { text } of lines) {
    if (!PIPED.test(text)) open = undefined;
    else if (DELIMITER.test(text)) continue;
    else if (open === undefined) {
      const header = cellsOf(text);
      const key = header.join(' ');
      open = tables.get(key) ?? { header, rows: [] };
      if (isHeader(header) && tables.size < MOST) tables.set(key, open);
    } else {
      const cells = cellsOf(text);
      if (cells.length === open.header.length) open.rows.push(cells);
    }
  }
  const found = [...tables.values()];
  // One extractor moves the other cells to the left of an empty one.
  const keepsPlaces = found.some(({ rows }) => rows.some((row) => row.slice(0, -1).includes('')));
  return keepsPlaces
    ? found
    : found.map(({ header, rows }) => ({ header, rows: rows.filter((row) => row.at(-1) !== '') }));
}

function cellsOf(text: string): readonly string[] {
  const inner = text.trim().slice(1, -1);
  return inner.split('|').map((cell) => cell.trim().replace(/\s+/g, ' '));
}

function isHeader(cells: readonly string[]): boolean {
  return cells.length >= LEAST_COLUMNS && cells.every((cell) => cell !== '');
}
