import { DIGITS } from '../../util/search/digits.ts';

/** Write a number with five bits a digit; the sixth says that another digit follows. */
export function encodeNumber(value: number): string {
  let rest = value;
  let text = '';
  while (rest > 31) {
    text += DIGITS.charAt(32 + (rest & 31));
    rest >>>= 5;
  }
  return text + DIGITS.charAt(rest);
}
