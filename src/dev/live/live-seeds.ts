import { join } from 'node:path';
import { type KeyedSeed, readKeyed, type SeedTools } from '../../build/read-keyed.ts';
import { fileStamp } from '../../cache/file-stamp.ts';
import { listSeeds } from '../../read/list-seeds.ts';
import { articleRoute } from '../../site/article-route.ts';
import { slugOf } from '../../transform/slug-of.ts';
import type { FilePath, Route } from '../../types/brand.ts';
import { mapLimit } from '../../util/map-limit.ts';
import { isSuspect } from './is-suspect.ts';

/** The files of a preview's articles, as they were last read. */
export interface LiveSeeds {
  /** List all files again, and read those that are new. */
  list(): Promise<void>;
  /** Read only the file that by its name has this route: much sooner than `list`. */
  listOne(route: Route): Promise<void>;
  /** Read files again. @returns Those whose content has changed. */
  reread(paths: readonly FilePath[]): Promise<FilePath[]>;
  /** Files that may have changed since they were read, by their stamps. */
  maybeChanged(): readonly FilePath[];
  get(path: FilePath): KeyedSeed | undefined;
  all(): readonly KeyedSeed[];
}

const FILES_AT_ONCE = 16;

/**
 * Make the list of a preview's files; it is empty until `list` or `listOne` is called.
 *
 * @param onGone Called with the old key of a seed that was removed or has changed.
 */
export function liveSeeds(tools: SeedTools, onGone: (key: string) => void): LiveSeeds {
  const { root, seedsDir, outDir } = tools.config;
  const seeds = new Map<FilePath, KeyedSeed>();
  /** Stamps of the files as they were read. */
  const stamps = new Map<FilePath, string>();
  const all = (): readonly KeyedSeed[] => [...seeds.values()];
  return { list, listOne, reread, maybeChanged, get: (path) => seeds.get(path), all };

  async function list(): Promise<void> {
    const { paths } = await listSeeds(root, seedsDir, outDir);
    const wanted = new Set(paths);
    for (const seed of all()) if (!wanted.has(seed.path)) drop(seed);
    take(await read(paths.filter((path) => !seeds.has(path))));
  }

  async function listOne(route: Route): Promise<void> {
    const { paths } = await listSeeds(root, seedsDir, outDir);
    const named = paths.filter((path) => articleRoute(slugOf(path, undefined)) === route);
    if (named.length === 1) take(await read(named));
  }

  async function reread(paths: readonly FilePath[]): Promise<FilePath[]> {
    const changed = (await read(paths)).filter(({ path, key }) => seeds.get(path)?.key !== key);
    take(changed);
    return changed.map(({ path }) => path);
  }

  function maybeChanged(): readonly FilePath[] {
    return all()
      .filter((seed) => isSuspect(seed, root, stamps.get(seed.path)))
      .map(({ path }) => path);
  }

  function read(paths: readonly FilePath[]): Promise<readonly KeyedSeed[]> {
    return mapLimit(paths, FILES_AT_ONCE, (path) => {
      // Stamped before it is read: a change in between shows in the next stamp.
      const look = fileStamp(join(root, path));
      if (look?.isSettled) stamps.set(path, look.stamp);
      else stamps.delete(path);
      return readKeyed(path, tools);
    });
  }

  function take(fresh: readonly KeyedSeed[]): void {
    for (const seed of fresh) {
      const old = seeds.get(seed.path);
      if (old && old.key !== seed.key) onGone(old.key);
      seeds.set(seed.path, seed);
    }
  }

  function drop({ path, key }: KeyedSeed): void {
    seeds.delete(path);
    stamps.delete(path);
    onGone(key);
  }
}
