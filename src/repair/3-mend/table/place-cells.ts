import { type CellType, cellType } from './cell-type.ts';

const SMOOTHING = 0.4;
const TYPE_COUNT = 16;
const FIRST_EMPTY = 1.5;
const INNER_EMPTY = 0.3;

/** How often each type of cell occurs in each column of the rows that are complete. */
export type ColumnTypes = readonly ReadonlyMap<CellType, number>[];

/** Count the types in each column. */
export function countColumnTypes(
  rows: readonly (readonly string[])[],
  columns: number,
): ColumnTypes {
  return Array.from({ length: columns }, (_, column) => {
    const counts = new Map<CellType, number>();
    for (const row of rows) {
      const type = cellType(row[column] ?? '');
      counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    return counts;
  });
}

/**
 * Decide which columns of a short row are empty: the cells keep their order, and each goes where
 * the other rows have its type.
 *
 * @returns The column of each cell, ascending.
 */
export function placeCells(cells: readonly string[], columns: ColumnTypes): readonly number[] {
  const types = cells.map(cellType);
  const free = columns.length - cells.length;
  // best[i][gap]: cells before i placed, `gap` columns left empty so far.
  const best: number[][] = [[0, ...new Array<number>(free).fill(Number.NEGATIVE_INFINITY)]];
  const from: number[][] = [];
  for (let gap = 1; gap <= free; gap++) setAt(best, 0, gap, emptyScore(columns, 0, gap));
  types.forEach((type, i) => {
    best.push([]);
    from.push([]);
    for (let gap = 0; gap <= free; gap++) {
      const fit = typeScore(columns[i + gap], type);
      let top = Number.NEGATIVE_INFINITY;
      for (let earlier = 0; earlier <= gap; earlier++) {
        const isMoved = i > 0 && earlier < gap;
        if (i === 0 && earlier < gap) continue;
        const skipped = isMoved ? emptyScore(columns, i + earlier, gap - earlier) : 0;
        const score = (best[i]?.[earlier] ?? Number.NEGATIVE_INFINITY) + skipped + fit;
        if (score <= top) continue;
        top = score;
        setAt(from, i, gap, earlier);
      }
      setAt(best, i + 1, gap, top);
    }
  });
  return tracePlaces(best, from, columns);
}

function setAt(table: number[][], row: number, column: number, value: number): void {
  const line = table[row];
  if (line) line[column] = value;
}

function typeScore(counts: ReadonlyMap<CellType, number> | undefined, type: CellType): number {
  const total = [...(counts?.values() ?? [])].reduce((sum, n) => sum + n, 0);
  const seen = counts?.get(type) ?? 0;
  return Math.log((seen + SMOOTHING) / (total + SMOOTHING * TYPE_COUNT));
}

function emptyScore(columns: ColumnTypes, start: number, count: number): number {
  let score = 0;
  for (let column = start; column < start + count; column++) {
    score += typeScore(columns[column], 'empty') - (column === 0 ? FIRST_EMPTY : INNER_EMPTY);
  }
  return score;
}

function tracePlaces(
  best: readonly (readonly number[])[],
  from: readonly (readonly number[])[],
  columns: ColumnTypes,
): readonly number[] {
  const count = from.length;
  const last = best[count] ?? [];
  let gap = 0;
  let top = Number.NEGATIVE_INFINITY;
  last.forEach((score, g) => {
    let end = score;
    for (let column = count + g; column < columns.length; column++)
      end += typeScore(columns[column], 'empty');
    if (end > top) [gap, top] = [g, end];
  });
  const places: number[] = [];
  for (let i = count - 1; i >= 0; i--) {
    places.unshift(i + gap);
    gap = from[i]?.[gap] ?? 0;
  }
  return places;
}
