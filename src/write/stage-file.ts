import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { safePath } from '../util/files/safe-path.ts';
import { withFolder } from '../util/files/with-folder.ts';

/** Where the new files of a site wait. Plain data: threads put files there, too. */
export interface Staging {
  /** Absolute path of the output folder. */
  readonly root: string;
  /** Absolute path of a folder that is there. */
  readonly folder: string;
}

/** A new file of the site, beside the old one. Plain data. */
export interface StagedFile {
  /** In the output folder. */
  readonly path: string;
  /** False where the old file has the same bytes. */
  readonly isNew: boolean;
  /** Whether there is an old file. */
  readonly isThere: boolean;
}

/**
 * Put a file beside the old one, where the bytes differ.
 *
 * It works synchronously: for a small file a promise costs more than the file.
 *
 * @param path In the output folder.
 * @throws Where it leaves that folder, or cannot be written.
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
    () => mkdirSync(dirname(staged), { recursive: true }),
  );
  return { path, isNew: true, isThere: old !== undefined };
}

/**
 * Where the new content of a file waits, or a new folder of them: they lie as they will in the site.
 *
 * @throws Where the path leaves the folder.
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
