import type { MendedTable } from '../../types/structure.ts';
import { tabCells } from '../1-evidence/tab-cells.ts';
import { textCells } from './text-cells.ts';

/**
 * The table whose cells are parted by tabs.
 *
 * @param lines The block's lines, the header first.
 * @returns Undefined where the header, the last or most lines have no tab, or a line has more cells than the header.
 */
export function tabbedTable(lines: readonly string[]): MendedTable | undefined {
  const split = lines.map((line) => tabCells(line) ?? loneCell(line));
  const columns = split[0]?.length ?? 0;
  const lone = split.filter((cells) => cells.length === 1).length;
  if (columns < 2 || split.length < 2 || lone * 2 > split.length) return undefined;
  if (split.at(-1)?.length === 1) return undefined;
  if (split.some((cells) => cells.length > columns)) return undefined;
  const rows = split.map((cells) => textCells(cells, columns));
  return { rows, columns, confidence: 1, notes: [] };
}

/** The first cell of a row whose others are empty. */
function loneCell(line: string): readonly string[] {
  return [line.trim()];
}
