import { readTable, type StoredTable } from '../../src/repair/learned/read-table.ts';
import { isHeldOut } from '../corpus/held-out.ts';

const FOLDS = 5;

/**
 * Cross-validate in five folds by repository: each fold is measured by what the other four teach.
 *
 * @param samples What there is to learn from.
 * @param train Learns.
 * @param measure Told the part from 1, its samples, and the scores that the others give.
 */
export function holdOut<Sample extends { readonly repo: string }>(
  samples: readonly Sample[],
  train: (samples: readonly Sample[]) => StoredTable,
  measure: (part: number, held: readonly Sample[], score: ReturnType<typeof readTable>) => void,
): void {
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isHeld = ({ repo }: Sample): boolean => isHeldOut(repo, fold, FOLDS);
    const score = readTable(train(samples.filter((sample) => !isHeld(sample))));
    measure(fold + 1, samples.filter(isHeld), score);
  }
}
