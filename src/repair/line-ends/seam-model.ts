import { type StoredSoftmax, ZERO } from '../3-mend/softmax-table.ts';
import { SEAM_KINDS } from './seam-kind.ts';

/** How likely two lines are one that was broken, for each of `SEAM_KINDS`. */
export type SeamModel = (hashes: readonly number[]) => readonly number[];

/**
 * Read a stored table: log-odds of each kind of break against none.
 *
 * @param stored With a character for each slot and kind.
 */
export function readSeamModel({ bits, scale, table }: StoredSoftmax): SeamModel {
  const kinds = SEAM_KINDS.length;
  return (hashes) => {
    const sums = new Array<number>(kinds).fill(0);
    for (const hash of hashes) {
      const slot = (hash >>> (32 - bits)) * kinds;
      for (let kind = 0; kind < kinds; kind += 1) {
        sums[kind] = (sums[kind] ?? 0) + table.charCodeAt(slot + kind) - ZERO;
      }
    }
    const odds = sums.map((sum) => Math.exp(sum * scale));
    const total = odds.reduce((sum, own) => sum + own, 1);
    return odds.map((own) => own / total);
  };
}
