import { Buffer } from 'node:buffer';
import { hashFeature } from './hash-feature.ts';

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
 * @returns A function that adds the weights of the named features; an unknown name weighs nothing
 *   but for the slots that it shares with others.
 */
export function readTable(stored: StoredTable): (features: readonly string[]) => number {
  const bytes = Buffer.from(stored.table, 'base64');
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return (features) => {
    let sum = 0;
    for (const name of features) sum += weights[hashFeature(name, stored.bits)] ?? 0;
    return sum * stored.scale;
  };
}
