import { columnGains, columnKinds, type GainWeights } from './plain/column-models.ts';
import { type PlainRow, toPlainRow } from './plain/plain-row.ts';
import { plainTableModel } from './plain/plain-table-model.ts';
import type { RowSplit } from './plain/row-split.ts';
import { splitRow } from './plain/split-row.ts';
import { tableTokens } from './plain/table-tokens.ts';

const INSIDE_CELL = -1e6;
/** More than all that speaks for two cells in one column. */
const BETWEEN_CELLS = 1e3;
const placeWeights: GainWeights = {
  startClass: 0.23,
  startShape: 0,
  startToken: 0.47,
  endClass: 0.2,
  endShape: 0,
  endToken: 0.23,
  length: 0.54,
  smoothing: 2,
  empty: -0.35,
};
const ROUNDS = 2;
const MAX_TOKENS = 20;
const EMPTY_TOKEN = '\u2205';
/** Cells that are lost were mostly the last ones. */
const EMPTY_LAST_BONUS = 1;

/**
 * Decide which columns of short rows are empty: the cells keep their order, and each goes where
 * the header and the other rows lead one to expect its like.
 *
 *     | Key | Text | Required |
 *     | a | 说明文字 | true |
 *     | b | true |               → | b |  | true |
 *
 * @param rows Cells of all rows, the header first; a complete row has `columns` of them.
 * @param alike Complete rows of tables with the same header: they show what columns hold.
 * @returns For each row the column of each cell, ascending.
 */
export function placeCells(
  rows: readonly (readonly string[])[],
  columns: number,
  alike: readonly (readonly string[])[] = [],
): readonly (readonly number[])[] {
  const all = [...rows, ...alike];
  const tokens = all.map((cells) => cells.map(cellTokens));
  const plain = tokens.map((cells) => toPlainRow(cells.flat().join(' ')));
  const ranges = tokens.map(cellRanges);
  let splits: readonly RowSplit[] = ranges.map((row, r) => {
    if (row.length !== columns) return [];
    return row.map((cell, c) => (all[r]?.[c]?.trim() === '' ? undefined : cell));
  });
  const table = tableTokens(plain);
  const kinds = columnKinds(table, plainTableModel.shares, placeWeights)(splits[0], columns);
  for (let round = 0; round < ROUNDS; round++) {
    const gainsOf = columnGains(table, splits, kinds);
    splits = plain.map((row, r) => {
      const cells = ranges[r] ?? [];
      if (r === 0 || cells.length >= columns) return splits[r] ?? cells;
      const rowGains = gainsOf(r);
      const empty = rowGains.empty.map((gain, c) => gain + (c / columns) * EMPTY_LAST_BONUS);
      return splitRow(row, bordersOf(row, cells), { ...rowGains, empty })?.split ?? cells;
    });
  }
  return rows.map((row, r) => {
    const isComplete = row.length === columns;
    return (splits[r] ?? []).flatMap((cell, c) => (cell || isComplete ? [c] : []));
  });
}

/** The tokens of a cell that tell its kind: all of a short one, the ends of a long one. */
function cellTokens(cell: string): readonly string[] {
  if (cell.trim() === '') return [EMPTY_TOKEN];
  const tokens = cell.trim().split(/\s+/);
  return tokens.length <= MAX_TOKENS
    ? tokens
    : [...tokens.slice(0, MAX_TOKENS - 1), ...tokens.slice(-1)];
}

function cellRanges(cells: readonly (readonly string[])[]): (readonly [number, number])[] {
  let from = 0;
  return cells.map(({ length }) => {
    from += length;
    return [from - length, from] as const;
  });
}

/** Only where a cell ends may a column end, and there one must. */
function bordersOf(row: PlainRow, cells: RowSplit): Float64Array {
  const borders = new Float64Array(Math.max(0, row.tokens.length - 1)).fill(INSIDE_CELL);
  for (const cell of cells)
    if (cell && cell[1] - 1 < borders.length) borders[cell[1] - 1] = BETWEEN_CELLS;
  return borders;
}
