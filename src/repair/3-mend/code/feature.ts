import { hashName } from './hash-name.ts';

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
    hash = hashName(typeof value === 'string' ? value : String(value), hash);
    hash = hashName(texts[i + 1] ?? '', hash);
  }
  return hash;
}
