import type { Override } from '../../types/repair.ts';
import type { Line } from './line.ts';

/** Whether a person has decided what a line is. */
export function isDecided({ number }: Line, overrides: readonly Override[]): boolean {
  return overrides.some(({ lines: [first, last] }) => first <= number && number <= last);
}
