import type { FileStamp } from '../write/last-site.ts';

/** Stamps of files in columns: half the size of a list of objects, and parsed twice as fast. */
export interface StampList {
  /** One a line. */
  readonly paths: string;
  readonly sizes: readonly number[];
  readonly times: readonly number[];
}

/** Turn stamps by path into columns. */
export function listStamps(stamps: ReadonlyMap<string, FileStamp>): StampList {
  const all = [...stamps.values()];
  return {
    paths: [...stamps.keys()].join('\n'),
    sizes: all.map(({ size }) => size),
    times: all.map(({ mtimeMs }) => mtimeMs),
  };
}

/** Undo `listStamps`. */
export function readStamps({ paths, sizes, times }: StampList): ReadonlyMap<string, FileStamp> {
  const stamps = new Map<string, FileStamp>();
  for (const [i, path] of (paths === '' ? [] : paths.split('\n')).entries()) {
    stamps.set(path, { size: sizes[i] ?? -1, mtimeMs: times[i] ?? -1 });
  }
  return stamps;
}
