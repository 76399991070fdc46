import { mixHash } from '../../1-evidence/mix-hash.ts';
import { hashName } from '../code/hash-name.ts';

/** A fact's or a word's name, as it stands before the first value, and its values. */
export type FactName = readonly [
  texts: TemplateStringsArray,
  ...values: readonly (string | number | boolean | undefined)[],
];

/** Hash a fact: `` ['shape:', '|'], at, shape `` by `shape:` and the two values. */
export function factHash(...[texts, ...values]: FactName): number {
  let hash = hashName(texts[0] ?? '');
  for (const value of values) {
    hash = typeof value === 'string' ? hashName(value, hash) : mixHash(hash, Number(value ?? -9));
  }
  return (hash ^ (hash >>> 16)) >>> 0;
}
