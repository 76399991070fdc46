import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFolders } from '../../util/files/make-folders.ts';

/** Finished work by key. Any number of processes may share its folder. */
export interface DrawingCache<Value> {
  get(key: string): Promise<Value | undefined>;
  set(key: string, value: Value): Promise<void>;
}

/**
 * Keep values as files named after their key.
 *
 * An entry appears by a rename, so a kill at any moment leaves none half written; it carries a
 * checksum, so a damaged one counts as absent. A folder that cannot be written costs time, not
 * the build.
 *
 * @param folder Absolute path; made when the first value comes.
 */
export function createDrawingCache<Value>(folder: string): DrawingCache<Value> {
  const fileOf = (key: string) => path.join(folder, key.slice(0, 2), `${key}.json`);
  return {
    async get(key) {
      const text = await readFile(fileOf(key), 'utf8').catch(() => '');
      const [checksum, body] = [text.slice(0, 64), text.slice(65)];
      return checksum === sha256(body) ? (JSON.parse(body) as Value) : undefined;
    },
    async set(key, value) {
      const file = fileOf(key);
      const body = JSON.stringify(value);
      await writeAtomically(file, `${sha256(body)}\n${body}`).catch(() => undefined);
    },
  };
}

async function writeAtomically(file: string, text: string): Promise<void> {
  const temporary = `${file}.${process.pid}.${randomUUID()}`;
  makeFolders(path.dirname(file), { mkdirSync, statSync });
  try {
    await writeFile(temporary, text);
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
