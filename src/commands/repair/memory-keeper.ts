import { exposeGc } from '../../build/memory/expose-gc.ts';

/** Garbage is collected where the process uses more bytes than this. */
const MAX_RSS = 190e6;
/** Characters between two checks: a check costs little, a collection some milliseconds. */
const CHECK_INTERVAL = 500_000;

/**
 * Keep the memory of a long stream constant, by collecting garbage. V8 by itself lets garbage grow to
 * a share of the machine's memory.
 *
 * @returns A function to call after each text, with its number of characters.
 */
export function memoryKeeper(): (characters: number) => void {
  const collect = exposeGc();
  let since = 0;
  return (characters) => {
    since += characters;
    if (since < CHECK_INTERVAL) return;
    since = 0;
    if (process.memoryUsage.rss() > MAX_RSS) collect();
  };
}
