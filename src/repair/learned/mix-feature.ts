/**
 * Hash a feature: the number that names it, and up to three values.
 *
 * Stored weights are looked up by this hash: after a change of it, or of a feature's number or values,
 * the models that use it must be trained again.
 *
 * @returns A 32-bit integer.
 */
export function mixFeature(name: number, a: number, b: number, c: number): number {
  let hash = Math.imul(name, 0x2c1b3c6d) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x297a2d39) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x01000193) ^ c;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 16);
}
