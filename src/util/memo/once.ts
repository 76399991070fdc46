import { resettable } from './resettable.ts';

/** Make a function that computes its value at the first call, and returns it at each later one. */
export function once<T>(make: () => T): () => T {
  return resettable(make).get;
}
