import { hashName } from './hash-name.ts';

/** Most numbers in names are small. */
const DIGITS: readonly string[] = [...'0123456789'];

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
  if (count > 0) hash = hashName(texts[1] ?? '', hashName(asText(a), hash));
  if (count > 1) hash = hashName(texts[2] ?? '', hashName(asText(b), hash));
  if (count > 2) hash = hashName(texts[3] ?? '', hashName(asText(c), hash));
  if (count > 3) hash = hashName(texts[4] ?? '', hashName(asText(d), hash));
  if (count > 4) hash = hashName(texts[5] ?? '', hashName(asText(e), hash));
  return hash;
}

function asText(value: FeatureValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return DIGITS[value] ?? `${value}`;
  return value === true ? 'true' : value === false ? 'false' : 'undefined';
}
