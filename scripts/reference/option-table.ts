import type { ConfigOption } from './list-options.ts';

/** The options as a table in Markdown, its columns aligned. */
export function optionTable(options: readonly ConfigOption[]): string {
  const rows = options.map(({ name, type, fallback, about }) => [
    `\`${name}\``,
    `\`${readable(type)}\``,
    isValue(fallback) ? `\`${fallback}\`` : fallback,
    about,
  ]);
  return printTable([['option', 'type', 'default', 'what it is'], ...rows]);
}

/** `readonly string[]` → `string[]`; a pipe would end the cell. */
function readable(type: string): string {
  return type
    .replaceAll('readonly ', '')
    .replace(/Readonly<(Record<.*>)>/, '$1')
    .replaceAll(' | ', ' or ');
}

/** Told from words: a text between quotes, a number, a list, an object, a flag. */
function isValue(text: string): boolean {
  return /^(?:'[^']*'|[\d.]+|\[\]|\{\}|true|false)$/.test(text);
}

function printTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [
    line(head),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...body.map(line),
  ].join('\n');
}
