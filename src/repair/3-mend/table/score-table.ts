import type { Dialect } from '../../../types/structure.ts';
import { delimiterColumns } from './delimiter-columns.ts';
import { splitPipes } from './split-pipes.ts';

/**
 * How likely some lines are one table, as log-odds; cheap, linear in their text.
 *
 * @param lines Consecutive lines without blank ones.
 */
export function scoreTable(lines: readonly string[], dialect: Dialect): number {
  const piped = lines.filter((line, i) => splitPipes(line, i).closed).length;
  if (lines.some((line) => delimiterColumns(line) > 0)) return 8 - 6 * (lines.length - piped);
  if (dialect === 'trafilatura') return piped === lines.length ? 3 + lines.length : -6;
  return -2;
}
