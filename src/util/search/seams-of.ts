import type { Run } from './scan-runs.ts';

/**
 * Pairs of characters where two scripts touch: `Go语言` → `o语`.
 *
 * They find what neither side can: a short word or a single character beside the other script.
 */
export function seamsOf(runs: readonly Run[]): string[] {
  const seams: string[] = [];
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    if (next === undefined || run.start + run.text.length !== next.start) continue;
    seams.push(`${[...run.text].at(-1)}${[...next.text][0]}`);
  }
  return seams;
}
