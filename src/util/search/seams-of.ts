import type { Run } from './scan-runs.ts';

/**
 * Pairs of characters where two scripts touch: `Go语言` → `o语`.
 *
 * They find what neither side can: a short word or a single character beside the other script.
 */
export function seamsOf(runs: readonly Run[]): string[] {
  const seams: string[] = [];
  let last: Run | undefined;
  for (const run of runs) {
    if (last !== undefined && last.start + last.text.length === run.start) {
      seams.push(`${[...last.text].at(-1)}${[...run.text][0]}`);
    }
    last = run;
  }
  return seams;
}
