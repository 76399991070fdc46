import { mixHash } from '../../1-evidence/mix-hash.ts';
import { hashName } from '../code/hash-name.ts';

/** What a fact says beside its name. */
export type FactValue = string | number | boolean | undefined;

/**
 * Hash a fact, or what words say: `` ['shape:', '|'], at, shape `` by `shape:` and the two values.
 *
 * @param texts Its name, as it stands before the first value; what parts the values is not read.
 */
export function factHash(
  texts: TemplateStringsArray,
  a: FactValue,
  b: FactValue,
  c: FactValue,
  d: FactValue,
): number {
  const count = texts.length - 1;
  let hash = hashName(texts[0] ?? '');
  if (count > 0) hash = mixValue(hash, a);
  if (count > 1) hash = mixValue(hash, b);
  if (count > 2) hash = mixValue(hash, c);
  if (count > 3) hash = mixValue(hash, d);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mixValue(hash: number, value: FactValue): number {
  return typeof value === 'string' ? hashName(value, hash) : mixHash(hash, Number(value ?? -9));
}
