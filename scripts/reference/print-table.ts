import { columnsOf } from '../../src/util/text/columns-of.ts';

/** Rows as a table in Markdown with aligned columns; the first row is the head. */
export function printTable(rows: readonly (readonly string[])[]): string {
  const escaped = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = (escaped[0] ?? []).map((_, at) =>
    Math.max(...escaped.map((row) => columnsOf(row[at] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - columnsOf(cell))).join(' | ')} |`;
  const [head = [], ...body] = escaped;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}
