import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';
import { once } from '../../util/memo/once.ts';
import { exposeGc } from './expose-gc.ts';
import { nextCollection } from './next-collection.ts';

/** A small site never comes here. */
export const ENOUGH = 200e6;
/** Of so many calls one looks at the young objects: that takes 20 microseconds. */
const YOUNG_CALLS = 16;
/**
 * Room for young objects, as threads have it; the engine keeps twice as much. It would go on to four
 * times that, and stay there.
 */
const YOUNG = 16e6;

/**
 * Keep this thread's memory near to what lives in it. Left alone, the engine lets garbage grow to
 * three times that on a machine that has room, and takes no notice of the other threads.
 *
 * The first time that much is in use the room for young objects is bounded as well, for good: that
 * takes time, which is lost where little is in use.
 *
 * @param enough Tells the bytes below which memory is left to the engine.
 * @returns To be called often: mostly a look takes a microsecond.
 */
export function heapKeeper(enough: () => number): () => void {
  const collect = once(exposeGc);
  let isBounded = false;
  let least = 0;
  let calls = 0;
  return () => {
    if (isBounded && calls++ % YOUNG_CALLS === 0) boundYoung();
    if (inUse() < Math.max(least, enough())) return;
    if (!isBounded) setFlagsFromString(`--min-semi-space-size=${YOUNG / 1e6}`);
    isBounded = true;
    collect()();
    least = nextCollection(inUse(), enough());
  };
}

/** Bytes of the heap and of buffers. */
function inUse(): number {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  return heap + external;
}

/**
 * Let the room for young objects grow to its bound, anew where the engine took it back. Threads
 * share the flag: they start with all the room that they may have.
 */
function boundYoung(): void {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  const factor = (young?.space_size ?? 0) < YOUNG ? 2 : 1;
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}
