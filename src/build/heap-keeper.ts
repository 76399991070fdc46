import { getHeapStatistics } from 'node:v8';
import { once } from '../util/once.ts';
import { exposeGc } from './expose-gc.ts';

/** A small site never comes here. */
const ENOUGH = 200e6;
/** So many times what lives may be in use. */
const GROWTH = 1.3;

/**
 * Keep this thread's memory near to what lives in it. Left alone, the engine lets garbage grow to
 * three times that on a machine that has room, and takes no notice of the other threads.
 *
 * @param enough Bytes below which garbage is left to the engine.
 * @returns To be called often: a look takes microseconds.
 */
export function heapKeeper(enough: number = ENOUGH): () => void {
  const collect = once(exposeGc);
  let least = enough;
  return () => {
    if (inUse() < least) return;
    collect()();
    least = Math.max(enough, GROWTH * inUse());
  };
}

/** Bytes of the heap and of buffers. */
function inUse(): number {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  return heap + external;
}
