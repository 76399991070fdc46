import { hashName } from './hash-name.ts';

const PRIME = 0x01000193;
const ZERO = '0'.charCodeAt(0);
const MINUS = '-'.charCodeAt(0);

type FeatureValue = string | number | boolean | undefined;

/**
 * Name a feature, as its hash: `` feature`in ${parent}>${child}` `` is the hash of the text between
 * the back-ticks, without the text being put together. At most five values.
 */
export function feature(
  texts: TemplateStringsArray,
  a?: FeatureValue,
  b?: FeatureValue,
  c?: FeatureValue,
  d?: FeatureValue,
  e?: FeatureValue,
): number {
  const count = texts.length - 1;
  let hash = hashName(texts[0] ?? '');
  if (count > 0) hash = hashName(texts[1] ?? '', mixText(a, hash));
  if (count > 1) hash = hashName(texts[2] ?? '', mixText(b, hash));
  if (count > 2) hash = hashName(texts[3] ?? '', mixText(c, hash));
  if (count > 3) hash = hashName(texts[4] ?? '', mixText(d, hash));
  if (count > 4) hash = hashName(texts[5] ?? '', mixText(e, hash));
  return hash;
}

/** Goes on with a value as text; most numbers have one digit, and no text is made of them. */
function mixText(value: FeatureValue, hash: number): number {
  if (typeof value === 'string') return hashName(value, hash);
  if (typeof value !== 'number')
    return hashName(value === true ? 'true' : value === false ? 'false' : 'undefined', hash);
  if ((value | 0) !== value || value > 9 || value < -9) return hashName(`${value}`, hash);
  if (value >= 0) return Math.imul(hash ^ (ZERO + value), PRIME);
  return Math.imul(Math.imul(hash ^ MINUS, PRIME) ^ (ZERO - value), PRIME);
}
