import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY_MS = 86_400_000;
/** Entries that were not read or written for this long are removed. */
const UNUSED_MS = 30 * DAY_MS;

/**
 * Remove entries that no build has used for 30 days; at most once a day.
 *
 * @param cacheDir Absolute path of the cache.
 * @returns Number of entries removed; undefined where a build has pruned within the last day.
 */
export function pruneStore(cacheDir: string, now: number = Date.now()): number | undefined {
  try {
    const last = startRun(join(cacheDir, 'pruned'), now);
    // Without a last run the cache is new, and nothing in it is old.
    if (last === undefined || now - last < DAY_MS) return undefined;
    return prune(join(cacheDir, 'store'), now);
  } catch {
    // A cache that cannot be written keeps its old entries, which does no harm.
    return undefined;
  }
}

/** The time of the last run, which the marker file has; it is set to `now` where that is a day ago. */
function startRun(marker: string, now: number): number | undefined {
  const last = statSync(marker, { throwIfNoEntry: false })?.mtimeMs;
  if (last !== undefined && now - last < DAY_MS) return last;
  writeFileSync(marker, '');
  utimesSync(marker, now / 1000, now / 1000);
  return last;
}

function prune(folder: string, now: number): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  const old = files.filter((file) => {
    const found = statSync(file, { throwIfNoEntry: false });
    return found !== undefined && now - found.mtimeMs > UNUSED_MS;
  });
  for (const file of old) rmSync(file, { force: true });
  return old.length;
}
