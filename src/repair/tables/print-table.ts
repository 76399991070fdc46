/**
 * Write a table as GFM, one line a row, delimiter row included.
 *
 * @param rows Marked-up cells, the header first; pipes in them are escaped here.
 * @see https://github.github.com/gfm/#tables-extension-
 */
export function printTable(rows: readonly (readonly string[])[]): readonly string[] {
  const lines = rows.map((cells) => `| ${cells.map(escapePipes).join(' | ')} |`);
  const delimiter = `|${' --- |'.repeat(rows[0]?.length ?? 1)}`;
  return [...lines.slice(0, 1), delimiter, ...lines.slice(1)];
}

function escapePipes(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
