import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** @returns Collects garbage, all of it, at once. */
export function exposeGc(): () => void {
  setFlagsFromString('--expose-gc');
  // The function exists in contexts that are made from now on.
  return runInNewContext('gc') as () => void;
}
