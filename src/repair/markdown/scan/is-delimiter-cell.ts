const CELL = /^[ \t]*:?-+:?[ \t]*$/;

/** Whether a cell is one of a delimiter row: ` :-: `. */
export function isDelimiterCell(cell: string): boolean {
  return CELL.test(cell);
}
