import { readScoreTable, type StoredSoftmax } from '../learned/softmax-table.ts';
import { SEAM_KINDS } from './seam-kind.ts';

/** How likely two lines are one that was broken, for each of `SEAM_KINDS`. */
export type SeamModel = (hashes: readonly number[]) => readonly number[];

/**
 * Read a stored table: log-odds of each kind of break against none.
 *
 * @param stored With a character for each slot and kind.
 */
export function readSeamModel(stored: StoredSoftmax): SeamModel {
  const score = readScoreTable(stored, SEAM_KINDS.length);
  const scores = new Float64Array(SEAM_KINDS.length);
  return (hashes) => {
    score(hashes, scores);
    const odds: number[] = [];
    let total = 1;
    for (const own of scores) {
      odds.push(Math.exp(own));
      total += Math.exp(own);
    }
    return odds.map((own) => own / total);
  };
}
