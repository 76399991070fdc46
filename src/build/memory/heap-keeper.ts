import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';
import { once } from '../../util/memo/once.ts';
import { exposeGc } from './expose-gc.ts';
import { nextCollection } from './next-collection.ts';

/** Bytes below which memory is left to V8; a small site never uses more. */
export const HEAP_MINIMUM = 200e6;
/** One of this many calls checks the young generation, which takes 20 microseconds. */
const YOUNG_CHECK_INTERVAL = 16;
/**
 * Bytes of a semi-space of the young generation, of which V8 has two; worker threads have the same. By
 * itself V8 grows it to four times that, and does not shrink it.
 */
const SEMI_SPACE = 16e6;

/**
 * Keep this thread's memory close to what its live objects need. V8 by itself lets the heap grow to
 * three times that where the machine has memory, whatever the other threads use.
 *
 * From the first collection on the young generation is bounded, too. That costs time, which would be
 * wasted where little memory is in use.
 *
 * @param minimum Gives the bytes below which memory is left to V8.
 * @returns A function to call often: most calls take a microsecond.
 */
export function heapKeeper(minimum: () => number): () => void {
  const collect = once(exposeGc);
  let isBounded = false;
  let threshold = 0;
  let calls = 0;
  return () => {
    if (isBounded && calls++ % YOUNG_CHECK_INTERVAL === 0) boundYoung();
    if (inUse() < Math.max(threshold, minimum())) return;
    if (!isBounded) setFlagsFromString(`--min-semi-space-size=${SEMI_SPACE / 1e6}`);
    isBounded = true;
    collect()();
    threshold = nextCollection(inUse(), minimum());
  };
}

/** Bytes in use, on the heap and in buffers outside of it. */
function inUse(): number {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  return heap + external;
}

/**
 * Let the young generation grow up to its bound and no further; V8 may shrink it meanwhile. The flag
 * holds for worker threads too, which start with a young generation that does not grow.
 */
function boundYoung(): void {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  const factor = (young?.space_size ?? 0) < SEMI_SPACE ? 2 : 1;
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}
