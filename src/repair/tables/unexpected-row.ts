/** Say of a row that it has more or fewer cells than its table has columns. */
export function unexpectedRow(cells: number, columns: number): string {
  return `Unexpected row with ${cells} cells, expected ${columns}`;
}
