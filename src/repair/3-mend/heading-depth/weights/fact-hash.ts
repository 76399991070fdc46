import { mixHash } from '../../../1-evidence/mix-hash.ts';
import { hashName } from '../../../learned/hash-name.ts';

/** What a fact says beside its name. */
export type FactValue = string | number | boolean;

/** In place of a value that is not there. */
export const ABSENT = -9;

/**
 * Hash a fact: `shape`, `2`, `title`.
 *
 * @param name As `factNames` gives it.
 */
export function factHash(
  name: number,
  a: FactValue,
  b: FactValue | undefined,
  c: FactValue | undefined,
  d: FactValue | undefined,
): number {
  let hash = mixValue(name, a);
  if (b !== undefined) hash = mixValue(hash, b);
  if (c !== undefined) hash = mixValue(hash, c);
  if (d !== undefined) hash = mixValue(hash, d);
  return hash ^ (hash >>> 16);
}

function mixValue(hash: number, value: FactValue): number {
  return typeof value === 'string' ? hashName(value, hash) : mixHash(hash, Number(value));
}
