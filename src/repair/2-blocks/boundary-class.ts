import type { Evidence } from '../1-evidence/evidence.ts';

/** Number of classes. */
export const BOUNDARY_CLASSES = 9;

/**
 * Classify the gap before a line: transitions are scored apart for each class.
 *
 * @param evidence All lines and their numbers.
 * @param index The line after the gap.
 * @returns Blank lines (0, 1, more) × (no blank lines in this text, outside brackets, inside).
 */
export function boundaryClass(evidence: Evidence, index: number): number {
  const blank = Math.min(2, evidence.lines[index]?.blankBefore ?? 0);
  if (evidence.profile < 2) return 0;
  const open = (evidence.brackets.open[index] ?? 0) > 0 ? 1 : 0;
  return 1 + blank * 2 + open;
}
