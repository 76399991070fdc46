import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** @returns A function that runs a full, synchronous garbage collection. */
export function exposeGc(): () => void {
  setFlagsFromString('--expose-gc');
  // V8 only gives `gc` to contexts that are created after the flag was set.
  return runInNewContext('gc') as () => void;
}
