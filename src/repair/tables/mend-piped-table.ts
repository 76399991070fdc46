import type { MendedTable, MendNote, Phrase } from '../../types/structure.ts';
import { delimiterColumns } from '../1-evidence/delimiter-columns.ts';
import { type FittedRow, fitRows } from './fit-rows.ts';
import { placeCells } from './place-cells.ts';
import { type PipeLine, splitPipes } from './split-pipes.ts';
import { unexpectedRow } from './unexpected-row.ts';

/** One reading of the block: its column count, and whether a paragraph slid into the header. */
interface Reading {
  readonly columns: number;
  readonly isSlid: boolean;
  readonly rows: readonly FittedRow[];
  readonly cost: number;
}

const SLIDE_COST = 0.3;
const SLIDE_UNLIKE = 1.8;
const NO_SLIDE = 20;
const EMPTY: Phrase = { text: '', breaks: [], trace: 'plain' };
const COLUMN_COST = 0.35;
const MAX_COLUMNS = 64;
// 使用如下配置:
const endsSentence = /[:：。.;；,，!?！？]$/;

/**
 * Mend a table whose rows were cut where a cell held inline code.
 *
 *     | 简单对比: | 协议 | 用途 |     ← the paragraph above slid in
 *     |---|---|---|                 ← and widened the delimiter row
 *     `POP3` |                      ← opening pipe lost, line break after code
 *     接收邮件 | |                   ← padded to the false width
 *
 * The column count that explains all rows at the least cost wins. Short rows are filled at the
 * end and reported; pipes in the text are escaped when printed.
 *
 * @param lines The block's lines in source order.
 * @param alike Complete rows of tables with the same header.
 */
export function mendPipedTable(
  lines: readonly string[],
  alike: readonly (readonly string[])[] = [],
): MendedTable | undefined {
  const delimiter = lines.findIndex((line) => delimiterColumns(line) > 0);
  const pipeLines = lines
    .map((line, i) => splitPipes(line, i))
    .filter((line) => lines[line.line]?.trim() && !delimiterColumns(lines[line.line] ?? ''));
  if (pipeLines.length === 0 || !pipeLines.some((line) => line.closed)) return undefined;
  const head = pipeLines.filter((line) => line.line < delimiter);
  const body = pipeLines.filter((line) => line.line > delimiter);
  const width = delimiter < 0 ? 0 : delimiterColumns(lines[delimiter] ?? '');
  const reading = pickReading(head, body, width);
  return reading ? finishTable(reading, isSilent(lines), alike) : undefined;
}

/** True where breaks are no trace of code: rows of newer versions end in a space. */
function isSilent(lines: readonly string[]): boolean {
  return lines.some((line) => line.endsWith('| '));
}

function pickReading(
  head: readonly PipeLine[],
  body: readonly PipeLine[],
  width: number,
): Reading | undefined {
  const readings = candidates(head, body, width).map((columns) => {
    const isSlid = width > 0 && columns === width - 1;
    return readTable(head, body, columns, isSlid);
  });
  return readings.reduce<Reading | undefined>(
    (best, next) => (!best || next.cost < best.cost ? next : best),
    undefined,
  );
}

function candidates(
  head: readonly PipeLine[],
  body: readonly PipeLine[],
  width: number,
): readonly number[] {
  const named = head[0]?.cells.length ?? 0;
  // A table without rows has one dash for all its names.
  if (width === 1 && named > 1 && body.length === 0) return [named];
  if (width > 1 && head.length > 0) return [width, width - 1];
  if (width > 0) return [width];
  const common = commonStride(body);
  if (common > 1 && common <= MAX_COLUMNS) return [common];
  const longest = body.reduce((most, line) => Math.max(most, line.cells.length), 0);
  const least = body.some((line) => !line.opened) ? Math.max(2, longest) : Math.max(1, longest);
  return Array.from({ length: 12 }, (_, i) => least + i).filter((n) => n <= MAX_COLUMNS);
}

/** Greatest common divisor of the cell counts from one opened line to the next. */
function commonStride(lines: readonly PipeLine[]): number {
  const strides: number[] = [];
  for (const line of lines) {
    if (line.opened && line.cells.length > 0) strides.push(0);
    const last = strides.pop();
    if (last !== undefined) strides.push(last + (line.cells.length || line.padding));
  }
  return strides.length > 1 ? strides.reduce(greatestCommonDivisor) : 0;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function readTable(
  head: readonly PipeLine[],
  body: readonly PipeLine[],
  columns: number,
  isSlid: boolean,
): Reading {
  const header = fitRows(head, isSlid ? columns + 1 : columns);
  const rest = fitRows(isSlid ? dropSlidePadding(body) : body, columns);
  const slide = isSlid ? slideCost(header.rows[0], body, columns) : 0;
  const width = head.length > 0 ? 0 : COLUMN_COST * columns;
  const cost = header.cost + rest.cost + slide + width;
  return { columns, isSlid, rows: [...header.rows, ...rest.rows], cost };
}

/** A slid paragraph pads the first row, and no other, by one cell too many. */
function dropSlidePadding(body: readonly PipeLine[]): readonly PipeLine[] {
  return body.map((line, i) =>
    i === 0 && line.cells.length > 0 ? { ...line, padding: Math.max(0, line.padding - 1) } : line,
  );
}

function slideCost(
  header: FittedRow | undefined,
  body: readonly PipeLine[],
  columns: number,
): number {
  const [text = '', ...names] = header?.cells.map((cell) => cell.text) ?? [];
  const longest = names.reduce((most, name) => Math.max(most, name.length), 0);
  const isProse = endsSentence.test(text) || text.length > 3 * longest;
  const isPadded = Boolean(body[0]?.padding) || (isProse && body.length === 1);
  if (names.length !== columns || !isPadded) return NO_SLIDE;
  return isProse ? SLIDE_COST : SLIDE_UNLIKE;
}

function finishTable(
  reading: Reading,
  silent: boolean,
  alike: readonly (readonly string[])[],
): MendedTable {
  const { columns, isSlid } = reading;
  const [header, ...rest] = reading.rows;
  const before = isSlid ? header?.cells[0]?.text : undefined;
  const headerRow = header && isSlid ? { ...header, cells: header.cells.slice(1) } : header;
  const fitted = headerRow ? [headerRow, ...rest] : rest;
  const traced = !silent && !fitted.some((row) => row.opened && row.cells[0]?.broken);
  const phrases = fitted.map((row, i) => toPhrases(row, columns, traced, i === 0));
  const isShort = phrases.some((row) => row.length < columns);
  const rows = isShort ? spread(phrases, columns, alike) : phrases;
  return {
    rows,
    columns,
    ...(before ? { before } : {}),
    confidence: Math.exp((-0.3 * reading.cost) / Math.max(1, fitted.length)),
    notes: fitted.flatMap((row) => noteRow(row, columns)),
  };
}

/** The cells of a row, at most one for each column. */
function toPhrases(
  row: FittedRow,
  columns: number,
  traced: boolean,
  isHeader: boolean,
): readonly Phrase[] {
  const own = row.cells.map((cell, i): Phrase => {
    const isLast = i === row.cells.length - 1;
    const trace = cell.broken ? 'code' : isLast ? 'unknown' : 'plain';
    return { text: cell.text, breaks: cell.breaks, trace: traced ? trace : 'unknown' };
  });
  const missing = new Array<Phrase>(isHeader ? Math.max(0, columns - own.length) : 0).fill(EMPTY);
  // A header is short where its first cells are empty; a lone name is that of the first column.
  const phrases = own.length > 1 ? [...missing, ...own] : [...own, ...missing];
  if (phrases.length <= columns) return phrases;
  const surplus = phrases.slice(columns - 1);
  const text = surplus.map((phrase) => phrase.text).join(' | ');
  return [...phrases.slice(0, columns - 1), { text, breaks: [], trace: 'unknown' }];
}

/** Every row with one cell for each column, the empty ones where they belong. */
function spread(
  rows: readonly (readonly Phrase[])[],
  columns: number,
  alike: readonly (readonly string[])[],
): readonly (readonly Phrase[])[] {
  const texts = rows.map((row) => row.map((phrase) => phrase.text));
  const places = placeCells(texts, columns, alike);
  return rows.map((row, r) =>
    Array.from({ length: columns }, (_, c) => row[places[r]?.indexOf(c) ?? -1] ?? EMPTY),
  );
}

function noteRow(row: FittedRow, columns: number): readonly MendNote[] {
  const count = row.cells.length;
  if (count === columns) return [];
  const rule = count < columns ? 'table-short-row' : 'table-long-row';
  return [{ line: row.line, rule, reason: unexpectedRow(count, columns) }];
}
