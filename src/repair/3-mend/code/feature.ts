import { hashName } from './hash-name.ts';

/** Most numbers in names are small. */
const DIGITS: readonly string[] = [...'0123456789'];

/**
 * Name a feature, as its hash: `` feature`in ${parent}>${child}` `` is the hash of the text between
 * the back-ticks, without the text being put together.
 */
export function feature(
  texts: TemplateStringsArray,
  ...values: readonly (string | number | boolean | undefined)[]
): number {
  let hash = hashName(texts[0] ?? '');
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (typeof value === 'string') hash = hashName(value, hash);
    else if (typeof value === 'number' && DIGITS[value] !== undefined) {
      hash = hashName(DIGITS[value], hash);
    } else hash = hashName(value === true ? 'true' : value === false ? 'false' : `${value}`, hash);
    hash = hashName(texts[i + 1] ?? '', hash);
  }
  return hash;
}
