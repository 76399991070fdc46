/** The heap may always grow by this factor before the next collection. */
const GROWTH = 1.25;
/** A small heap may grow by this many bytes, since a collection takes a fixed time at least … */
const ALLOWANCE = 100e6;
/** … but not beyond this size. */
const ALLOWANCE_LIMIT = 300e6;

/**
 * Say at which size of the heap garbage is collected again.
 *
 * @param live Bytes in use right after the last collection.
 * @param minimum Bytes below which memory is left to V8.
 * @returns Bytes in use.
 */
export function nextCollection(live: number, minimum: number): number {
  return Math.max(minimum, GROWTH * live, Math.min(live + ALLOWANCE, ALLOWANCE_LIMIT));
}
