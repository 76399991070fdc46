import { mkdirSync, statSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolders } from '../util/files/make-folders.ts';

/**
 * Write a file so that it is the old one or the new one at any moment, never half of one.
 *
 * @param path Absolute path; folders are made.
 */
export async function writeFileAtomic(path: string, text: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  const fresh = join(folder, `.${basename(path)}.${process.pid}.new`);
  makeFolders(folder, { mkdirSync, statSync });
  try {
    await writeFile(fresh, text);
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    // Whoever reads the message knows the file by its own name.
    throw error instanceof Error ? Object.assign(error, { path, syscall: 'write' }) : error;
  }
}
