/**
 * Cut a table row at its pipes; `\|` does not count, and the outer pipes open no cells.
 *
 * @returns Offsets of each cell in `row`, white space included.
 * @see https://github.github.com/gfm/#tables-extension-
 */
export function splitCells(row: string): readonly (readonly [start: number, end: number])[] {
  const cells: (readonly [number, number])[] = [];
  const last = row.trimEnd().length;
  let start = row.length - row.trimStart().length;
  if (row[start] === '|') start += 1;
  for (let index = start; index < last; index += 1) {
    const character = row[index];
    if (character === '\\') index += 1;
    if (character !== '|') continue;
    cells.push([start, index]);
    start = index + 1;
  }
  if (start < last || cells.length === 0) cells.push([start, last]);
  return cells;
}
