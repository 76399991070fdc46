import { repair } from '../../src/repair/index.ts';
import type { Baseline } from './baseline.ts';
import type { Aggregate, Scorer, Task } from './types.ts';

/** How near one program comes to the ideal texts of one variant. */
export interface Compared {
  readonly name: string;
  readonly aggregate: Aggregate;
}

/** Repair itself, to be compared like the others. */
const OWN: Baseline = {
  name: 'Kintsugi',
  version: '',
  run: async (text) => repair(text).markdown,
};

/**
 * Let each program mend the documents of a variant, and score what it makes of them.
 *
 * @param tasks The documents.
 * @param baselines What to compare with; those that are not installed are left out.
 * @param scorer Counts matches against the ideal texts.
 */
export async function compare(
  tasks: readonly Task[],
  baselines: readonly Baseline[],
  scorer: Scorer,
): Promise<readonly Compared[]> {
  const compared: Compared[] = [];
  for (const { name, version, run } of [...baselines, OWN]) {
    if (version === undefined) continue;
    const scores: Record<string, unknown>[] = [];
    for (const { source, gold } of tasks) {
      scores.push(scorer.scoreDoc(gold, await run(source), source));
    }
    compared.push({ name, aggregate: scorer.aggregate(scores) });
  }
  return compared;
}
