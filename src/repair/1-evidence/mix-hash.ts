/**
 * Mix a value into a hash (FNV-1a with a final shift), as a 32-bit integer.
 *
 * @param hash So far.
 * @param value Any integer.
 */
export function mixHash(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x01000193);
  return mixed ^ (mixed >>> 15);
}
