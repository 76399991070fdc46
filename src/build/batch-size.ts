/** Few messages between threads. */
const MOST = 8;
/** Batches that are left for each thread while they are as large as that. */
const ROUNDS = 4;

/**
 * How many things the next batch has: fewer towards the end, so that no thread still has many when
 * the others have none.
 *
 * @param left Things that are in no batch yet.
 */
export function batchSize(left: number, threads: number): number {
  return Math.min(MOST, Math.ceil(left / (threads * ROUNDS)));
}
