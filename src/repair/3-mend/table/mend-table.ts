import type { MendedTable } from '../../../types/structure.ts';
import type { Flattened } from '../../profile/dialect.ts';
import { mendTables } from './mend-tables.ts';

/**
 * Mend the lines of one table.
 *
 * @param lines The block's lines in source order, without the lines around it.
 * @returns Undefined where no table can be made of them.
 */
export function mendTable(lines: readonly string[], dialect: Flattened): MendedTable | undefined {
  return mendTables([{ lines, dialect }])[0];
}
