import type { PipeLine } from './split-pipes.ts';

/** One cell as its lines gave it. */
export interface FittedCell {
  readonly text: string;
  readonly line: number;
  /** Offsets in `text` where a line break was removed. */
  readonly breaks: readonly number[];
  /** True where a line break follows the cell inside its row. */
  readonly broken: boolean;
}

/** The lines of one row, cut into cells. */
export interface FittedRow {
  /** At most as many as the table has columns, unless a pipe in the text cannot be told. */
  readonly cells: readonly FittedCell[];
  /** Index of the row's first line in the block. */
  readonly line: number;
  readonly opened: boolean;
}

/** Largest number of lines of one row. */
const MAX_LINES = 64;
/** Costs of what makes lines less likely one row; only their sums are compared. */
const SHORT_ROW = 2;
const SHORT_LAST_ROW = 0.6;
const MISSING_CELL = 0.3;
const SURPLUS_PADDING = 0.4;
const SURPLUS_ROW = 3.5;
const SURPLUS_CELL = 0.5;
const OPENED_INSIDE = 2.5;
const CODE_FIRST = 0.05;
const CODE_FIRST_UNBROKEN = 3;
const UNCLOSED = 3;
const PADDING_INSIDE = 3;

/**
 * Group lines into rows of `columns` cells, at the least cost.
 *
 * A row ends with a line; a cell that holds inline code may end a line too, so a row can take
 * several lines. Lines that start with a pipe rather start a row.
 */
export function fitRows(
  lines: readonly PipeLine[],
  columns: number,
): { readonly rows: readonly FittedRow[]; readonly cost: number } {
  const best = [0];
  const from = [0];
  for (let end = 1; end <= lines.length; end++) {
    best[end] = Number.POSITIVE_INFINITY;
    for (let start = end - 1; start >= Math.max(0, end - MAX_LINES); start--) {
      const row = lines.slice(start, end);
      // Only in the last line of a row may pipes be text.
      if (start < end - 1 && countCells(row.slice(0, -1)) >= columns) break;
      const cost = (best[start] ?? 0) + rowCost(row, columns, end === lines.length);
      if (cost < (best[end] ?? 0)) {
        best[end] = cost;
        from[end] = start;
      }
    }
  }
  const rows: FittedRow[] = [];
  for (let end = lines.length; end > 0; end = from[end] ?? 0)
    rows.push(gatherRow(lines.slice(from[end], end)));
  return { rows: rows.reverse(), cost: best[lines.length] ?? 0 };
}

function rowCost(lines: readonly PipeLine[], columns: number, isLast: boolean): number {
  const cells = countCells(lines);
  const padding = lines.reduce((sum, line) => sum + (line.cells.length > 0 ? line.padding : 0), 0);
  return startCost(lines) + insideCost(lines) + widthCost(cells, padding, columns, isLast);
}

function startCost(lines: readonly PipeLine[]): number {
  const first = lines[0];
  if (!first || first.opened) return 0;
  return lines.length > 1 && first.cells.length > 1 ? CODE_FIRST_UNBROKEN : CODE_FIRST;
}

function insideCost(lines: readonly PipeLine[]): number {
  let cost = 0;
  lines.forEach((line, i) => {
    if (i > 0 && line.opened && line.cells.length > 0) cost += OPENED_INSIDE;
    if (i < lines.length - 1 && !line.closed) cost += UNCLOSED;
    if (i < lines.length - 1 && line.cells.length > 0 && line.padding > 0) cost += PADDING_INSIDE;
  });
  return cost;
}

function widthCost(cells: number, padding: number, columns: number, isLast: boolean): number {
  if (cells > columns) return SURPLUS_ROW + SURPLUS_CELL * (cells - columns);
  const missing = columns - cells - padding;
  if (missing > 0) return (isLast ? SHORT_LAST_ROW : SHORT_ROW) + MISSING_CELL * missing;
  return SURPLUS_PADDING * -missing + 0.1 * padding;
}

function countCells(lines: readonly PipeLine[]): number {
  return lines.reduce((sum, line, i) => {
    const isOpenedInside = i > 0 && line.opened && line.cells.length > 0;
    const isJoined = i > 0 && lines[i - 1]?.closed === false;
    const own = line.cells.length || line.padding;
    return sum + own + (isOpenedInside ? 1 : 0) - (isJoined ? 1 : 0);
  }, 0);
}

function gatherRow(lines: readonly PipeLine[]): FittedRow {
  const cells: FittedCell[] = [];
  lines.forEach((line, i) => {
    const texts =
      line.cells.length > 0 ? [...line.cells] : Array.from({ length: line.padding }, () => '');
    if (i > 0 && line.opened && line.cells.length > 0) texts.unshift('');
    if (i > 0 && lines[i - 1]?.closed === false) joinCell(cells, texts.shift() ?? '');
    const isLastLine = i === lines.length - 1;
    texts.forEach((text, k) => {
      const broken = !isLastLine && line.closed && k === texts.length - 1;
      cells.push({ text, line: line.line, breaks: [], broken });
    });
  });
  return { cells, line: lines[0]?.line ?? 0, opened: lines[0]?.opened ?? false };
}

/** Join a cell that went on in the next line with its first part. */
function joinCell(cells: FittedCell[], rest: string): void {
  const last = cells.pop();
  if (!last) return;
  cells.push({
    ...last,
    text: `${last.text} ${rest}`,
    breaks: [...last.breaks, last.text.length + 1],
  });
}
