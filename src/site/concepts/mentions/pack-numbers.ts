/** Bits of a number in a byte; the highest says that more of it follow. */
const BITS = 7;
const MORE = 1 << BITS;

/**
 * Write numbers as a text. Most of them are small and take one byte.
 *
 * @param numbers Whole, from 0 to 2³¹ - 1.
 */
export function packNumbers(numbers: readonly number[]): string {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest >= MORE; rest >>>= BITS) bytes.push(MORE | (rest & (MORE - 1)));
    bytes.push(rest);
  }
  return Buffer.from(bytes).toString('base64');
}

/** Read what `packNumbers` wrote. */
export function unpackNumbers(text: string): Int32Array {
  const bytes = Buffer.from(text, 'base64');
  const numbers = new Int32Array(bytes.length);
  let [count, number, shift] = [0, 0, 0];
  for (const byte of bytes) {
    number |= (byte & (MORE - 1)) << shift;
    shift += BITS;
    if (byte >= MORE) continue;
    numbers[count++] = number;
    [number, shift] = [0, 0];
  }
  return numbers.subarray(0, count);
}
