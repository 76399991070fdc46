import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolders } from '../util/files/make-folders.ts';
import { safePath } from '../util/files/safe-path.ts';
import { withFolder } from '../util/files/with-folder.ts';

/** The staging folder, where new files wait until all are written. Plain data: worker threads use it too. */
export interface Staging {
  /** Absolute path of the output folder. */
  readonly root: string;
  /** Absolute path of the staging folder, which exists. */
  readonly folder: string;
}

/** A file of the site after `stageFile`. Plain data. */
export interface StagedFile {
  /** Relative to the output folder. */
  readonly path: string;
  /** False where the old file has the same bytes, and nothing was staged. */
  readonly isNew: boolean;
  /** Whether there is an old file. */
  readonly isThere: boolean;
}

/**
 * Write a file into the staging folder, unless the old file has the same bytes.
 *
 * Synchronous: for a small file a promise costs more than the file.
 *
 * @param path Relative to the output folder.
 * @throws {Error} Where the path leaves that folder, or the file cannot be written.
 */
export function stageFile(
  path: string,
  content: string | Uint8Array,
  { root, folder }: Staging,
): StagedFile {
  const old = readIfThere(`${root}/${path}`);
  if (old && Buffer.compare(old, bytesOf(content)) === 0) {
    return { path, isNew: false, isThere: true };
  }
  const staged = stagedPath(path, folder);
  withFolder(
    () => writeFileSync(staged, content),
    () => makeFolders(dirname(staged), { mkdirSync, statSync }),
  );
  return { path, isNew: true, isThere: old !== undefined };
}

/**
 * The path in the staging folder of a file or folder of the site.
 *
 * @throws {Error} Where the path leaves the folder.
 */
export function stagedPath(path: string, folder: string): string {
  const staged = safePath(join(folder, 'new'), path);
  if (staged === undefined) throw new Error(`\`${path}\` leaves the output folder`);
  return staged;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

/** The bytes of a file, undefined where it cannot be read. */
export function readIfThere(path: string): Uint8Array | undefined {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
