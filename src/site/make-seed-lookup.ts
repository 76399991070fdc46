import type { FilePath, Route } from '../types/brand.ts';

/** An article as a target of links. */
export interface SeedTarget {
  readonly path: FilePath;
  readonly route: Route;
  readonly title: string;
  /** Put together when a link asks for one. */
  readonly anchors: () => readonly string[];
}

/** Finds the article that a path means, or `undefined`. */
export type SeedLookup = (path: string) => SeedTarget | undefined;

// Endings that a link may leave out or write differently than the file: `a.md` for `a.txt`.
const ENDING = /\.(?:md|markdown|mdx|txt|html?)$/i;

// Files that stand for their folder: `guide/README.md`, `guide/index.html`.
const FOLDER_FILE = /(?:^|\/)(?:readme|index)$/;

/**
 * Index the seeds by path for link resolution.
 *
 * An exact path wins; after that paths are compared without regard to case, Unicode form and
 * ending, and a folder means its `README` or `index`, so that links work here as on GitHub.
 */
export function makeSeedLookup(targets: readonly SeedTarget[]): SeedLookup {
  const exact = new Map<string, SeedTarget>();
  const loose = new Map<string, SeedTarget>();
  const folders = new Map<string, SeedTarget>();
  for (const target of targets) {
    exact.set(target.path, target);
    const key = looseKey(target.path);
    if (!loose.has(key)) loose.set(key, target);
    if (FOLDER_FILE.test(key)) folders.set(key.replace(FOLDER_FILE, ''), target);
  }
  return (path) =>
    exact.get(path) ?? loose.get(looseKey(path)) ?? folders.get(looseKey(path).replace(/\/$/, ''));
}

function looseKey(path: string): string {
  return path.normalize('NFC').toLowerCase().replace(ENDING, '');
}
