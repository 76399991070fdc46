/**
 * Map the hash of a feature's name to a slot of a table of weights.
 *
 * @param hash As `hashName` makes it.
 * @param bits The table has 2^bits slots.
 */
export function slotOf(hash: number, bits: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> (32 - bits);
}
