import { delimiterColumns } from './delimiter-columns.ts';
import { splitPipes } from './split-pipes.ts';

/**
 * Find all lines of a piped table from one of them.
 *
 *     说明如下:
 *     | 名称 | 类型 |       ← start
 *     |---|---|           ← at
 *     qps |
 *     Counter |           ← last line
 *     | 另一 | 表 |         ← header of the next table
 *     |---|---|
 *
 * @param at Index of the delimiter row, or of any line that ends with a pipe.
 * @returns Start (inclusive) and end (exclusive).
 */
export function findTableRange(
  lines: readonly string[],
  at: number,
): readonly [start: number, end: number] {
  const width = delimiterColumns(lines[at] ?? '');
  const start = width > 0 ? findHeader(lines, at, width) : at;
  return [start, findEnd(lines, at)];
}

/** The header reaches up to the line with the opening pipe, or until it has all its cells. */
function findHeader(lines: readonly string[], at: number, width: number): number {
  let cells = 0;
  let start = at;
  for (let i = at - 1; i >= 0 && cells < width; i--) {
    const line = splitPipes(lines[i] ?? '', i);
    if (!line.closed || delimiterColumns(lines[i] ?? '') > 0) break;
    cells += line.cells.length || line.padding;
    start = i;
    if (line.opened && line.cells.length > 0) break;
  }
  return start;
}

/** Up to the first line without a closing pipe, or the header of another table. */
function findEnd(lines: readonly string[], at: number): number {
  let hasDelimiter = delimiterColumns(lines[at] ?? '') > 0;
  let end = at + 1;
  while (end < lines.length && splitPipes(lines[end] ?? '', end).closed) {
    const width = delimiterColumns(lines[end] ?? '');
    if (width > 0 && hasDelimiter) return Math.max(at + 1, findHeader(lines, end, width));
    hasDelimiter ||= width > 0;
    end++;
  }
  return end;
}
