/** The features of a model's examples, by rows. */
interface Rows {
  /** `slots[row * width + feature]`. */
  readonly slots: Int32Array;
  readonly width: number;
}

/**
 * Find the slot of each feature of each example: the highest bits of its hash.
 *
 * @param examples All have as many hashes.
 * @param bits The table has 2^bits slots.
 */
export function slotsOfRows(
  examples: readonly { readonly hashes: ArrayLike<number> }[],
  bits: number,
): Rows {
  const width = examples[0]?.hashes.length ?? 0;
  const slots = new Int32Array(examples.length * width);
  for (const [row, { hashes }] of examples.entries()) {
    for (let k = 0; k < width; k++) slots[row * width + k] = (hashes[k] ?? 0) >>> (32 - bits);
  }
  return { slots, width };
}
