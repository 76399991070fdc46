import type { Dialect, MendedTable } from '../../../types/structure.ts';
import { mendPipedTable } from './mend-piped-table.ts';
import { mendPlainTable } from './plain/mend-plain-table.ts';

/**
 * Mend the lines of one table.
 *
 * @param lines The block's lines in source order, without the lines around it.
 * @returns Undefined where no table can be made of them.
 */
export function mendTable(lines: readonly string[], dialect: Dialect): MendedTable | undefined {
  const isPiped = dialect === 'trafilatura' || lines.some((line) => line.includes('|---'));
  return isPiped ? mendPipedTable(lines) : mendPlainTable(lines);
}
