import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyedSeed } from '../../build/read-keyed.ts';
import { fileStamp } from '../../cache/file-stamp.ts';
import { sidecarPath } from '../../read/overrides/sidecar-path.ts';

/**
 * True for an article that may be another than the one that was read: its file was touched, or it
 * has decisions or images beside it, which may have been.
 *
 * @param root Absolute path of the project.
 * @param stamp Of the file that was read; undefined where it was written just then.
 */
export function isSuspect(
  { path, sidecar, images = [] }: KeyedSeed,
  root: string,
  stamp: string | undefined,
): boolean {
  if (stamp === undefined || sidecar !== undefined || images.length > 0) return true;
  if (lstatSync(join(root, sidecarPath(path)), { throwIfNoEntry: false })) return true;
  return fileStamp(join(root, path))?.stamp !== stamp;
}
