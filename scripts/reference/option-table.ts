import type { ConfigOption } from './list-options.ts';
import { printTable } from './print-table.ts';

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
