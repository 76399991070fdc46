/** A length in steps that grow with it, 0 to 15. */
export function sizeClass(length: number): number {
  return length < 4 ? length : Math.min(15, 2 + Math.floor(2 * Math.log2(length / 2)));
}
