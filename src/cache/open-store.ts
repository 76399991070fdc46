import { hash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Values by key, on disk. What cannot be read is not there; what cannot be written is let go. */
export interface Store {
  get(key: string): Promise<string | undefined>;
  put(key: string, value: string): Promise<void>;
}

const CHECK_LENGTH = 40;

/**
 * Open a store. Any number of builds can share it.
 *
 * Each value is one file, written aside and renamed, with a checksum before it: a build killed at
 * any moment, a full disk or a flipped bit make a value missing, never wrong.
 *
 * @param folder Absolute path; made when the first value comes.
 */
export function openStore(folder: string): Store {
  let count = 0;
  return { get, put };

  async function get(key: string): Promise<string | undefined> {
    const text = await readFile(pathOf(key), 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    const value = text.slice(CHECK_LENGTH + 1);
    if (text.slice(0, CHECK_LENGTH) === hash('sha1', value)) return value;
    await rm(pathOf(key), { force: true }).catch(() => undefined);
    return undefined;
  }

  async function put(key: string, value: string): Promise<void> {
    const path = pathOf(key);
    const fresh = `${path}.${process.pid}.${performance.timeOrigin}.${count++}`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(fresh, `${hash('sha1', value)}\n${value}`);
      await rename(fresh, path);
    } catch {
      // A cache that cannot be written costs time, not correctness.
      await rm(fresh, { force: true }).catch(() => undefined);
    }
  }

  /** Two letters of folder: a hundred thousand files in one would be slow. */
  function pathOf(key: string): string {
    const name = /^[\w-]{3,}$/.test(key) ? key : hash('sha1', key);
    return join(folder, name.slice(0, 2), name.slice(2));
  }
}
