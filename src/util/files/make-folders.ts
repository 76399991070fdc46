import { dirname } from 'node:path';
import { isMissing } from './is-missing.ts';

/** What is asked of the file system: `node:fs` has both. */
export interface FolderSystem {
  readonly mkdirSync: (folder: string) => unknown;
  readonly statSync: (path: string) => { isDirectory(): boolean };
}

/**
 * Make a folder, and those around it that are missing.
 *
 * As `mkdirSync` with `recursive`, which never returns where the system says of a new folder in one that
 * is there that it does not exist, as Linux does below `/proc`.
 *
 * @param folder Absolute path; a link to a folder is one.
 * @throws What `mkdirSync` throws; `ENOTDIR` or `EEXIST` where a file stands in the way.
 */
export function makeFolders(folder: string, system: FolderSystem): void {
  try {
    makeOne(folder, system);
  } catch (error) {
    const parent = dirname(folder);
    if (!isMissing(error) || parent === folder) throw error;
    makeFolders(parent, system);
    makeOne(folder, system);
  }
}

/** Make a folder in one that is there, unless it is there, too. */
function makeOne(folder: string, { mkdirSync, statSync }: FolderSystem): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isTaken(error) || !isFolder(folder, statSync)) throw error;
  }
}

/** Whether an error of the file system says that the name has something already. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/** False also for a link that leads nowhere. */
function isFolder(path: string, statSync: FolderSystem['statSync']): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
