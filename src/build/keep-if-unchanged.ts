import type { FileStat } from '../write/last-site.ts';
import type { Output } from '../write/open-output.ts';

/**
 * Keep files of the last build, if all of them are still as it wrote them.
 *
 * @param stats Of the files as the last build wrote them.
 * @returns False where a file is missing or was changed; then none is kept.
 */
export function keepIfUnchanged(
  paths: readonly string[],
  output: Output,
  stats: ReadonlyMap<string, FileStat>,
): boolean {
  const kept: (readonly [path: string, stat: FileStat])[] = [];
  for (const path of paths) {
    const [stat, found] = [stats.get(path), output.statOf(path)];
    if (stat === undefined || found === undefined) return false;
    if (found.size !== stat.size || found.mtimeMs !== stat.mtimeMs) return false;
    kept.push([path, stat]);
  }
  for (const [path, stat] of kept) output.keep(path, stat);
  return true;
}
