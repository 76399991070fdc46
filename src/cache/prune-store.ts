import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY_MS = 86_400_000;
/** What no build has read or written for so long. */
const UNUSED_MS = 30 * DAY_MS;

/**
 * Remove what no build has used for 30 days. It looks once a day.
 *
 * @param cacheDir Absolute path of the cache.
 * @returns How many entries it removed; undefined where it did not look.
 */
export function pruneStore(cacheDir: string, now: number = Date.now()): number | undefined {
  try {
    return isDue(join(cacheDir, 'pruned'), now) ? prune(join(cacheDir, 'store'), now) : undefined;
  } catch {
    // A cache that cannot be written takes room, and is right all the same.
    return undefined;
  }
}

/** A cache that was never looked at is new: nothing in it is old. */
function isDue(marker: string, now: number): boolean {
  const last = statSync(marker, { throwIfNoEntry: false })?.mtimeMs;
  if (last !== undefined && now - last < DAY_MS) return false;
  writeFileSync(marker, '');
  utimesSync(marker, now / 1000, now / 1000);
  return last !== undefined;
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
