import type { Edit } from '../../../types/repair.ts';
import { lineEnding } from '../../../util/text/line-ending.ts';
import { unexpectedRow } from '../../tables/unexpected-row.ts';
import type { Draft, Finding } from '../draft.ts';
import { isDelimiterCell } from '../scan/is-delimiter-cell.ts';
import { KIND, type Structure } from '../scan/scan-blocks.ts';
import { findRowRuns, type RowRun } from '../tables/find-row-runs.ts';
import { linePrefix } from '../tables/line-prefix.ts';
import { type Row, rowOf } from '../tables/row-of.ts';

/**
 * Mend tables that Markdown does not read as tables.
 *
 *     | Name | Type |
 *     | a    | int  |     ← delimiter row lost above
 *
 * Where outer pipes were lost together with an empty first or last cell, the pipe that stands for
 * it comes back, so that the header has as many cells as the delimiter row. Rows of whole tables
 * with fewer cells than their header are valid and stay; they are reported.
 */
export function mendTables(draft: Draft, report: (finding: Finding) => void): readonly Edit[] {
  if (!draft.text.includes('|')) return [];
  const structure = draft.structure();
  const edits = findRowRuns(structure).flatMap((run) => mendRun(structure, run));
  reportShortRows(structure, report);
  return edits;
}

function mendRun(structure: Structure, { first, last }: RowRun): readonly Edit[] {
  const rows: Row[] = [];
  for (let line = first; line <= last; line += 1) rows.push(rowOf(structure, line));
  const delimiter = rows.findIndex(isDelimiter);
  if (delimiter > 0) return mendEmptyCells(rows.slice(delimiter - 1));
  return delimiter < 0 ? mendDelimiter(structure, rows) : [];
}

function isDelimiter({ text, cells }: Row): boolean {
  return cells.length > 1 && cells.every(([start, end]) => isDelimiterCell(text.slice(start, end)));
}

/** Rows between outer pipes with the same number of cells, two or more: a table without its line. */
function mendDelimiter(structure: Structure, rows: readonly Row[]): readonly Edit[] {
  const from = rows.findIndex(isFramed);
  const framed = rows.slice(Math.max(0, from));
  const [header] = framed;
  if (header === undefined || framed.length < 2 || !framed.every(isFramed)) return [];
  const width = header.cells.length;
  const same = framed.filter(({ cells }) => cells.length === width).length;
  if (width < 2 || same * 5 < framed.length * 4) return [];
  const text = `${lineEnding(structure.lines.text)}${linePrefix(structure, header)}|${' --- |'.repeat(width)}`;
  const at = structure.lines.ends[header.line] ?? header.end;
  return [{ start: at, end: at, text, rule: 'table-without-delimiter', confidence: 0.9 }];
}

function isFramed({ text, cells }: Row): boolean {
  return text.length > 2 && text.startsWith('|') && text.endsWith('|') && cells.length > 1;
}

/** Outer pipes lost: `a | b |` over `--- | --- | ---` has lost an empty third cell. */
function mendEmptyCells([header, delimiter, ...body]: readonly Row[]): readonly Edit[] {
  if (header === undefined || delimiter === undefined) return [];
  const width = delimiter.cells.length;
  const isOpen = !delimiter.text.startsWith('|');
  if (!isOpen || header.cells.length !== width - 1) return [];
  const edits = [header, ...body].map((row) => {
    if (row.cells.length !== width - 1) return undefined;
    if (row.text.startsWith('|')) return pipe(row.start, '| ');
    return row.text.endsWith('|') ? pipe(row.end, ' |') : undefined;
  });
  return edits[0] === undefined ? [] : edits.filter((edit) => edit !== undefined);
}

function pipe(at: number, text: string): Edit {
  return { start: at, end: at, text, rule: 'table-outer-pipe', confidence: 0.85 };
}

function reportShortRows(structure: Structure, report: (finding: Finding) => void): void {
  const { kinds, lines } = structure;
  let width = 0;
  for (let line = 0; line < lines.count; line += 1) {
    if (kinds[line] === KIND.delimiter) width = rowOf(structure, line).cells.length;
    if (kinds[line] !== KIND.row || kinds[line + 1] === KIND.delimiter) continue;
    const { start, end, cells } = rowOf(structure, line);
    if (cells.length >= width) continue;
    const reason = unexpectedRow(cells.length, width);
    report({ rule: 'table-short-row', start, end, reason });
  }
}
