import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMissing } from '../util/files/is-missing.ts';

/**
 * Make a folder, and those around it that are missing.
 *
 * As `mkdir` with `recursive`, which never returns where the system says of a new folder in one that is
 * there that it does not exist, as Linux does below `/proc`.
 *
 * @param folder Absolute path; a link to a folder is one.
 * @throws What `mkdir` throws; `ENOTDIR` or `EEXIST` where a file stands in the way.
 */
export async function makeFolders(folder: string): Promise<void> {
  const error = await makeOne(folder);
  if (error === undefined) return;
  if (!isMissing(error)) throw error;
  await makeFolders(dirname(folder));
  const again = await makeOne(folder);
  if (again !== undefined) throw again;
}

/** @returns The error; undefined where the folder is there now. */
async function makeOne(folder: string): Promise<unknown> {
  try {
    await mkdir(folder);
    return undefined;
  } catch (error) {
    return isTaken(error) && (await isFolder(folder)) ? undefined : error;
  }
}

/** Whether an error of the file system says that the name has something already. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() === true;
}
