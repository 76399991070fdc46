import type { FileStamp } from '../write/last-site.ts';
import type { Output } from '../write/open-output.ts';

/**
 * Keep files of the last build, if all of them are still there as they were written.
 *
 * @returns False, with nothing kept, where one is missing or has changed.
 */
export function keepFiles(
  paths: readonly string[],
  output: Output,
  stamps: ReadonlyMap<string, FileStamp>,
): boolean {
  const kept: (readonly [path: string, stamp: FileStamp])[] = [];
  for (const path of paths) {
    const [stamp, found] = [stamps.get(path), output.stampOf(path)];
    if (stamp === undefined || found === undefined) return false;
    if (found.size !== stamp.size || found.mtimeMs !== stamp.mtimeMs) return false;
    kept.push([path, stamp]);
  }
  for (const [path, stamp] of kept) output.keep(path, stamp);
  return true;
}
