import type { FileStamp } from '../write/last-site.ts';
import type { Output } from '../write/open-output.ts';

/**
 * Keep files of the last build, if all of them are still as it wrote them.
 *
 * @param stamps Of the files as the last build wrote them.
 * @returns False where a file is missing or was changed; then none is kept.
 */
export function keepIfUnchanged(
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
