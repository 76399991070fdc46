import { exposeGc } from '../../build/memory/expose-gc.ts';

/** Where more memory than this is in use, what is no longer needed is given back. */
const ENOUGH = 190e6;
/** Characters between two looks: a look costs little, giving back some milliseconds. */
const BETWEEN = 500_000;

/**
 * Keep the memory of a long stream constant. Left alone, the engine lets garbage grow to a part of
 * what the machine has.
 *
 * @returns To be told how many characters have been worked on.
 */
export function memoryKeeper(): (characters: number) => void {
  const collect = exposeGc();
  let since = 0;
  return (characters) => {
    since += characters;
    if (since < BETWEEN) return;
    since = 0;
    if (process.memoryUsage.rss() > ENOUGH) collect();
  };
}
