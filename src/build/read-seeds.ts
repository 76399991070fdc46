import { lstatSync } from 'node:fs';
import { fileStamp } from '../cache/file-stamp.ts';
import { sidecarPath } from '../read/overrides/sidecar-path.ts';
import type { FilePath } from '../types/brand.ts';
import { mapLimit } from '../util/map-limit.ts';
import { type KeyedSeed, readKeyed, type SeedTools } from './read-keyed.ts';

/** What an earlier build knew of a seed: the stamp of its file, and its key. */
export type SeedMark = readonly [stamp: string, key: string];

/** The seeds of a build. */
export interface ReadSeeds {
  /** Without their texts, which would be the largest part of a large site's memory. */
  readonly seeds: readonly KeyedSeed[];
  /** By path; only of seeds that depend on no file but their own. */
  readonly marks: Readonly<Record<string, SeedMark>>;
}

const FILES_AT_ONCE = 16;

/**
 * Find the key of each seed. A file that was not touched since an earlier build is not read, unless it
 * has decisions or images beside it.
 *
 * @param paths Relative to the project.
 * @param known Marks of an earlier build with the same settings.
 */
export async function readSeeds(
  paths: readonly FilePath[],
  tools: SeedTools,
  known: ReadSeeds['marks'],
): Promise<ReadSeeds> {
  const { root } = tools.config;
  const marks = new Map<string, SeedMark>();
  const seeds = await mapLimit(paths, FILES_AT_ONCE, async (path): Promise<KeyedSeed> => {
    const look = fileStamp(`${root}/${path}`);
    const mark = Object.hasOwn(known, path) ? known[path] : undefined;
    if (mark && mark[0] === look?.stamp && !hasDecisions(root, path)) {
      marks.set(path, mark);
      return { path, key: mark[1] };
    }
    const { text: _, ...seed } = await readKeyed(path, tools);
    const isAlone = !(seed.sidecar || seed.images || seed.record);
    if (look?.isSettled && isAlone) marks.set(path, [look.stamp, seed.key]);
    return seed;
  });
  return { seeds, marks: Object.fromEntries(marks) };
}

function hasDecisions(root: string, path: FilePath): boolean {
  return lstatSync(`${root}/${sidecarPath(path)}`, { throwIfNoEntry: false }) !== undefined;
}
