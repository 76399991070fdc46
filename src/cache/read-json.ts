import type { Store } from './open-store.ts';

/**
 * Read a value that was stored as JSON.
 *
 * The text is the one that was stored, since the store checks it; so the value has the type that it
 * was stored with, as long as the key names the code version.
 *
 * @returns Undefined where the store does not have it.
 */
export function readJson<T>(store: Pick<Store, 'get'>, key: string): T | undefined {
  const text = store.get(key);
  return text === undefined ? undefined : JSON.parse(text);
}
