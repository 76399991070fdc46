import type { Override } from '../../types/repair.ts';
import type { Line } from './line.ts';

/** What a person has decided that a line is, if anything; the first decision counts. */
export function overrideOf(
  { number }: Pick<Line, 'number'>,
  overrides: readonly Override[],
): Override | undefined {
  return overrides.find(({ lines: [first, last] }) => first <= number && number <= last);
}
