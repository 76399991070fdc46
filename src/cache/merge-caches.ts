import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolders } from '../util/files/make-folders.ts';

/** Parts of a cache that other machines can use. */
const PARTS = ['store', 'diagrams'];

/**
 * Copy the entries of other caches into a cache, e.g. those of a CI matrix.
 *
 * An entry's name is the hash of everything it depends on, so entries with the same name are the same.
 *
 * @param from A cache, or a folder of caches.
 * @param cacheDir Absolute path of the cache that takes over.
 * @returns How many entries were new; undefined where `from` holds no cache.
 */
export function mergeCaches(from: string, cacheDir: string): number | undefined {
  const caches = [from, ...subfolders(from)].filter((folder) =>
    PARTS.some((part) => isFolder(join(folder, part))),
  );
  if (caches.length === 0) return undefined;
  let count = 0;
  for (const cache of caches) {
    for (const part of PARTS) count += copyNew(join(cache, part), join(cacheDir, part));
  }
  return count;
}

function copyNew(from: string, to: string): number {
  if (!isFolder(from)) return 0;
  let count = 0;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, source.slice(from.length));
    if (statSync(target, { throwIfNoEntry: false }) !== undefined) continue;
    copyWhole(source, target);
    count += 1;
  }
  return count;
}

/** Copy a file by way of a temporary name, so that a killed build leaves no partial entry. */
function copyWhole(source: string, target: string): void {
  const fresh = `${target}.${process.pid}.merge`;
  makeFolders(dirname(target), { mkdirSync, statSync });
  try {
    copyFileSync(source, fresh);
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

function subfolders(folder: string): string[] {
  if (!isFolder(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
