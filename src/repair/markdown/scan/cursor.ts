/** A place in one line; columns count tabs as steps to the next multiple of four. */
export interface Cursor {
  readonly text: string;
  readonly end: number;
  offset: number;
  column: number;
  /** Columns of a tab at `offset` that a container has already used up. */
  used: number;
}

const SPACE = 32;
const TAB = 9;

/** Columns of white space from the cursor to the next other character. */
export function indentAt(cursor: Cursor): number {
  let column = cursor.column;
  for (let offset = cursor.offset; offset < cursor.end; offset += 1) {
    const code = cursor.text.charCodeAt(offset);
    if (code === SPACE) column += 1;
    else if (code === TAB) column += 4 - (column % 4);
    else break;
  }
  return column - cursor.column;
}

/** Move over at most `columns` columns of white space; half a tab stays half used. */
export function skipColumns(cursor: Cursor, columns: number): void {
  let left = columns;
  while (left > 0 && cursor.offset < cursor.end) {
    const code = cursor.text.charCodeAt(cursor.offset);
    if (code !== SPACE && code !== TAB) return;
    const width = code === SPACE ? 1 : 4 - (cursor.column % 4);
    const step = Math.min(width, left);
    cursor.column += step;
    left -= step;
    cursor.used = step < width ? cursor.used + step : 0;
    if (step === width) cursor.offset += 1;
  }
}

/** Move over `count` characters that are not white space. */
export function skipCharacters(cursor: Cursor, count: number): void {
  cursor.offset += count;
  cursor.column += count;
}
