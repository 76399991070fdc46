// |---|:---:|--- |
const delimiterRow = /^\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?)?$/;

/** The number of columns of a delimiter row, 0 where the line is none. */
export function delimiterColumns(line: string): number {
  const body = line.trim();
  if (!'|:-'.includes(body.charAt(0)) || !delimiterRow.test(body)) return 0;
  return body.split('|').filter((cell) => cell.includes('-')).length;
}
