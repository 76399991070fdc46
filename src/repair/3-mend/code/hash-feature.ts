import { hashName } from './hash-name.ts';
import { slotOf } from './slot-of.ts';

/**
 * Map the name of a feature to a slot of a table of weights.
 *
 * @param bits The table has 2^bits slots.
 */
export function hashFeature(name: string, bits: number): number {
  return slotOf(hashName(name), bits);
}
