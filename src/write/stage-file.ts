import { hash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
 * @param path In the output folder; has been checked, or is when the output takes the file.
 */
export function stageFile(
  path: string,
  content: string | Uint8Array,
  { root, folder }: Staging,
): StagedFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const old = readIfThere(`${root}/${path}`);
  if (old && Buffer.compare(old, bytes) === 0) return { path, isNew: false, isThere: true };
  writeFileSync(stagedPath(path, folder), bytes);
  return { path, isNew: true, isThere: old !== undefined };
}

/** Where the new content of a file waits. */
export function stagedPath(path: string, folder: string): string {
  return join(folder, hash('sha1', path));
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
