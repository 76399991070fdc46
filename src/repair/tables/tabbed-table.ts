import type { MendedTable } from '../../types/structure.ts';
import { tabCells } from '../1-evidence/tab-cells.ts';
import { textCells } from './text-cells.ts';

/**
 * The table whose cells are parted by tabs.
 *
 * @param lines The block's lines, the header first.
 * @returns Undefined where a line has no tab or more cells than the header.
 */
export function tabbedTable(lines: readonly string[]): MendedTable | undefined {
  const split = lines.map(tabCells);
  const columns = split[0]?.length ?? 0;
  if (split.length < 2 || split.some((cells) => !cells || cells.length > columns)) return undefined;
  const rows = split.map((cells) => textCells(cells ?? [], columns));
  return { rows, columns, confidence: 1, notes: [] };
}
