import type { GoldTable } from './read-tables.ts';

/** One Han character or one emoji. */
const ICON = /^(?:\p{Script=Han}|\p{Extended_Pictographic}\uFE0F?)$/u;

/** A table as the extractor leaves it, that takes a lone Han character or emoji for an icon. */
export function dropIcons(table: GoldTable): GoldTable {
  const cells = table.cells
    .map((row) => row.map((cell) => (ICON.test(cell) ? '' : cell)))
    .filter((row, r) => r === 0 || row.some(Boolean));
  return { ...table, cells };
}
