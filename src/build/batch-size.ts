/** Larger batches mean fewer messages between threads. */
const MAX_SIZE = 8;
/** Batches shrink once fewer than this many are left for each thread. */
const ROUNDS = 4;

/**
 * The size of the next batch: smaller towards the end, so that all threads finish at about the same
 * time.
 *
 * @param left Number of items that are in no batch yet.
 */
export function batchSize(left: number, threads: number): number {
  return Math.min(MAX_SIZE, Math.ceil(left / (threads * ROUNDS)));
}
