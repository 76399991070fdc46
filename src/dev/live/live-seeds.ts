import { join } from 'node:path';
import { type KeyedSeed, readKeyed, type SeedTools } from '../../build/read-keyed.ts';
import { fileStamp } from '../../cache/file-stamp.ts';
import { listSeeds } from '../../read/list-seeds.ts';
import { articleRoute } from '../../site/article-route.ts';
import { slugOf } from '../../transform/slug-of.ts';
import type { FilePath, Route } from '../../types/brand.ts';
import { mapLimit } from '../../util/map-limit.ts';
import { isSuspect } from './is-suspect.ts';

/** The files of a preview's articles, as they were read last. */
export interface LiveSeeds {
  /** Read the list of files again, and all files that are new. */
  list(): Promise<void>;
  /** Read the one file whose name promises a page, long before all files are listed. */
  listOne(route: Route): Promise<void>;
  /** Read files again. @returns Those whose content has changed. */
  reread(paths: readonly FilePath[]): Promise<FilePath[]>;
  /** Files that may hold something else than what was read. */
  suspects(): readonly FilePath[];
  get(path: FilePath): KeyedSeed | undefined;
  all(): readonly KeyedSeed[];
}

const FILES_AT_ONCE = 16;

/**
 * Make the files of a preview's articles; `list` or `listOne` must come first.
 *
 * @param onGone Told the key of a seed that was removed or is another now.
 */
export function liveSeeds(tools: SeedTools, onGone: (key: string) => void): LiveSeeds {
  const { root, seedsDir, outDir } = tools.config;
  const seeds = new Map<FilePath, KeyedSeed>();
  /** Of the files as they were read. */
  const stamps = new Map<FilePath, string>();
  const all = (): readonly KeyedSeed[] => [...seeds.values()];
  return { list, listOne, reread, suspects, get: (path) => seeds.get(path), all };

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

  function suspects(): readonly FilePath[] {
    return all()
      .filter((seed) => isSuspect(seed, root, stamps.get(seed.path)))
      .map(({ path }) => path);
  }

  function read(paths: readonly FilePath[]): Promise<readonly KeyedSeed[]> {
    return mapLimit(paths, FILES_AT_ONCE, (path) => {
      // What is written while it is read shows as a change later.
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
