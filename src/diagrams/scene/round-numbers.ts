/** `12.3456`, `.5`, `1.2e-7`. */
const DECIMAL = /\d*\.\d+(?:e[-+]?\d+)?/gi;

/** `1.5.5` and `0 01.4`: numbers without separators, where rounding would join two of them. */
const COMPACT = /\.\d+\.|(?:^|[\s,a-z-])0\d/i;

/**
 * Round the numbers of an attribute to a hundredth: a hundredth of a pixel shows nowhere.
 *
 *     M77,236L77,254.16666666666666  →  M77,236L77,254.17
 */
export function roundNumbers(value: string): string {
  if (COMPACT.test(value)) return value;
  return value.replace(DECIMAL, (number) => String(Math.round(Number(number) * 100) / 100));
}
