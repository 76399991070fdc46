import type { Store } from '../../src/cache/open-store.ts';

/** A store in memory. */
export interface MemoryStore extends Store {
  /** The texts by key. */
  readonly values: ReadonlyMap<string, string>;
}

/** Make an empty store. */
export function memoryStore(): MemoryStore {
  const values = new Map<string, string>();
  return {
    values,
    get: (key) => values.get(key),
    put: (key, value) => void values.set(key, String(value)),
    remove: (key) => void values.delete(key),
  };
}
