/**
 * The hash of a feature: what it is called, as a number, and up to three facts.
 *
 * Weights are looked up by it, so another hash needs models that are trained anew.
 *
 * @returns Any 32-bit integer.
 */
export function mixFeature(name: number, a: number, b: number, c: number): number {
  let hash = Math.imul(name, 0x2c1b3c6d) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x297a2d39) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x01000193) ^ c;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 16);
}
