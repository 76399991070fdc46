import { signedBytes } from '../../util/signed-bytes.ts';
import { readSparseSlots } from './read-sparse-slots.ts';
import { slotOf } from './slot-of.ts';

/** The weights of a linear model as stored. */
export interface StoredTable {
  /** 1: a signed byte for each slot, in Base64. 2, 3: only slots with a weight, see `readSparseSlots`. */
  readonly version: number;
  /** The table has 2^bits slots. */
  readonly bits: number;
  /** Log-odds of one step of a weight. */
  readonly scale: number;
  readonly table: string;
}

/** Sums the weights of features, given by their hashes: log-odds. */
export type ScoreFeatures = (features: readonly number[]) => number;

const SPARSE = 2;
const FINE = 3;

/**
 * Read a linear model.
 *
 * @returns A function that sums the weights of features. A feature that was not seen in training counts 0,
 *   unless its hash falls into the slot of another one.
 */
export function readTable(stored: StoredTable): ScoreFeatures {
  const { version, bits, scale, table } = stored;
  const isSparse = version === SPARSE || version === FINE;
  const weights = isSparse ? readSparseSlots(table, bits, version === FINE) : signedBytes(table);
  return (features) => {
    let sum = 0;
    for (let i = 0; i < features.length; i += 1) {
      sum += weights[slotOf(features[i] ?? 0, bits)] ?? 0;
    }
    return sum * scale;
  };
}
