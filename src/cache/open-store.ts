import { hash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writevSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolders } from '../util/files/make-folders.ts';
import { withFolder } from '../util/files/with-folder.ts';
import { scratchEncoder } from './scratch-encoder.ts';

/**
 * Values by key, on disk. A value that cannot be read counts as missing; one that cannot be written is
 * not kept. Neither throws: a cache costs time, not correctness.
 *
 * Synchronous: builds use other cores through worker threads, and a promise for each of many thousand
 * small files costs more than the file.
 */
export interface Store {
  get(key: string): string | undefined;
  put(key: string, value: string | Uint8Array): void;
  /** Remove a value that is no longer needed. */
  remove(key: string): void;
}

/** Bytes of the SHA-1 in hexadecimal and of the line feed before each value. */
const CHECK_LENGTH = 41;
const WEEK_MS = 7 * 86_400_000;

/**
 * Open a store. Any number of builds can share it at the same time.
 *
 * Each value is one file that begins with a checksum and is written under a temporary name, then
 * renamed: a killed build, a full disk or a flipped bit make a value missing, never wrong.
 *
 * @param folder Absolute path; created with the first value.
 */
export function openStore(folder: string): Store {
  const unique = `${process.pid}.${performance.timeOrigin}`;
  let count = 0;
  const toBytes = scratchEncoder();
  const remove = (key: string) => attempt(() => rmSync(pathOf(key), { force: true }));
  return { get, put, remove };

  function get(key: string): string | undefined {
    const path = pathOf(key);
    // Asked for first: a first build has none of its values, and failing to read takes four times as long.
    const used = attempt(() => statSync(path, { throwIfNoEntry: false })?.mtimeMs);
    if (used === undefined) return undefined;
    const bytes = attempt(() => readFileSync(path));
    if (bytes === undefined) return undefined;
    const value = bytes.subarray(CHECK_LENGTH);
    if (checkOf(value).equals(bytes.subarray(0, CHECK_LENGTH))) {
      keepUsed(path, used);
      return value.toString();
    }
    attempt(() => rmSync(path, { force: true }));
    return undefined;
  }

  function put(key: string, value: string | Uint8Array): void {
    const path = pathOf(key);
    const fresh = `${path}.${unique}.${count++}`;
    // Encoded once, for the checksum and for the file.
    const bytes = typeof value === 'string' ? toBytes(value) : value;
    try {
      const parts = [checkOf(bytes), bytes];
      withFolder(
        () => writeParts(fresh, parts),
        () => makeFolders(dirname(fresh), { mkdirSync, statSync }),
      );
      renameSync(fresh, path);
    } catch {
      // A cache that cannot be written costs time, not correctness.
      attempt(() => rmSync(fresh, { force: true }));
    }
  }

  /**
   * Path of a value, in one of 16 folders: a single folder of a hundred thousand files would be slow, and
   * with 256 a build of a hundred articles would make one folder for three values.
   */
  function pathOf(key: string): string {
    const name = /^[\w-]{3,}$/.test(key) ? key : hash('sha1', key);
    return join(folder, name.slice(0, 1), name.slice(1));
  }
}

/** Renew the time of a value's file at most once a week: `pruneStore` removes unused values by it. */
function keepUsed(path: string, used: number): void {
  const now = Date.now();
  if (now - used > WEEK_MS) attempt(() => utimesSync(path, now / 1000, now / 1000));
}

function checkOf(bytes: Uint8Array): Buffer {
  return Buffer.from(`${hash('sha1', bytes)}\n`, 'latin1');
}

function writeParts(path: string, parts: readonly Uint8Array[]): void {
  const file = openSync(path, 'w');
  try {
    const expected = parts.reduce((sum, part) => sum + part.length, 0);
    if (writevSync(file, parts) !== expected) throw new Error(`\`${path}\` was not written whole`);
  } finally {
    closeSync(file);
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
