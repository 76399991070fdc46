import { resettable } from './resettable.ts';

/** Make a function that works the first time and remembers what came out. */
export function once<T>(make: () => T): () => T {
  return resettable(make).get;
}
