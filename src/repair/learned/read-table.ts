import { signedBytes } from '../../util/signed-bytes.ts';
import { readSparseSlots } from './read-sparse-slots.ts';
import { slotOf } from './slot-of.ts';

/** A table of weights as it is stored. */
export interface StoredTable {
  /** 1: a signed byte for each slot, in Base64. 2, 3: only slots that weigh something. */
  readonly version: number;
  /** The table has 2^bits slots. */
  readonly bits: number;
  /** What one step of a weight is worth. */
  readonly scale: number;
  readonly table: string;
}

/** Sums up how much features, given by hash, speak for something: log-odds. */
export type ScoreFeatures = (features: readonly number[]) => number;

const SPARSE = 2;
const FINE = 3;

/**
 * Read a table of weights.
 *
 * @returns A function that adds the weights of features, given by hash; an unknown one weighs
 *   nothing but for the slots that it shares with others.
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
