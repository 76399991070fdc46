import { signedBytes } from '../../../util/signed-bytes.ts';
import { slotOf } from './slot-of.ts';

/** A table of weights as it is stored: one signed byte for each slot. */
export interface StoredTable {
  readonly version: number;
  /** The table has 2^bits slots. */
  readonly bits: number;
  /** What one step of a byte is worth. */
  readonly scale: number;
  /** Base64. */
  readonly table: string;
}

/**
 * Read a table of weights.
 *
 * @returns A function that adds the weights of features, given by hash; an unknown one weighs
 *   nothing but for the slots that it shares with others.
 */
export function readTable(stored: StoredTable): (features: readonly number[]) => number {
  const weights = signedBytes(stored.table);
  const { bits, scale } = stored;
  return (features) => {
    let sum = 0;
    for (let i = 0; i < features.length; i += 1) {
      sum += weights[slotOf(features[i] ?? 0, bits)] ?? 0;
    }
    return sum * scale;
  };
}
