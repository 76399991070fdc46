import { hash } from 'node:crypto';
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Values by key, on disk. What cannot be read is not there; what cannot be written is let go.
 *
 * It works synchronously: builds use the machine's other cores by threads, and a promise for each
 * of many thousand small files costs more than the file.
 */
export interface Store {
  get(key: string): string | undefined;
  put(key: string, value: string): void;
  /** Let go of a value that nobody will ask for again. */
  remove(key: string): void;
}

const CHECK_LENGTH = 40;
const WEEK_MS = 7 * 86_400_000;

/**
 * Open a store. Any number of builds can share it.
 *
 * Each value is one file, written aside and renamed, with a checksum before it: a build killed at
 * any moment, a full disk or a flipped bit make a value missing, never wrong.
 *
 * @param folder Absolute path; made when the first value comes.
 */
export function openStore(folder: string): Store {
  const unique = `${process.pid}.${performance.timeOrigin}`;
  let count = 0;
  return { get, put, remove: (key) => attempt(() => rmSync(pathOf(key), { force: true })) };

  function get(key: string): string | undefined {
    const path = pathOf(key);
    const text = attempt(() => readFileSync(path, 'utf8'));
    if (text === undefined) return undefined;
    const value = text.slice(CHECK_LENGTH + 1);
    if (text.slice(0, CHECK_LENGTH) === hash('sha1', value)) {
      keepUsed(path);
      return value;
    }
    attempt(() => rmSync(path, { force: true }));
    return undefined;
  }

  function put(key: string, value: string): void {
    const path = pathOf(key);
    const fresh = `${path}.${unique}.${count++}`;
    const text = `${hash('sha1', value)}\n${value}`;
    try {
      writeInFolder(fresh, text);
      renameSync(fresh, path);
    } catch {
      // A cache that cannot be written costs time, not correctness.
      attempt(() => rmSync(fresh, { force: true }));
    }
  }

  /** Two letters of folder: a hundred thousand files in one would be slow. */
  function pathOf(key: string): string {
    const name = /^[\w-]{3,}$/.test(key) ? key : hash('sha1', key);
    return join(folder, name.slice(0, 2), name.slice(2));
  }
}

/** The time of a value's file says when it was last used, to a week: see `pruneStore`. */
function keepUsed(path: string): void {
  attempt(() => {
    const now = Date.now();
    if (now - statSync(path).mtimeMs > WEEK_MS) utimesSync(path, now / 1000, now / 1000);
  });
}

/** The folder is made when it turns out to be missing: mostly it is there. */
function writeInFolder(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
