import { statSync } from 'node:fs';
import { readManifest } from './manifest.ts';
import { readIfThere } from './stage-file.ts';

/** Size and time of a file, to tell without reading it whether it is still as it was written. */
export interface FileStat {
  readonly size: number;
  readonly mtimeMs: number;
}

/** The site that earlier builds left in an output folder. */
export interface LastSite {
  /** Paths of all its files, from the manifest; other files in the folder are not ours. */
  readonly files: ReadonlySet<string>;
  /** Size and time of a file; undefined where the file is gone or not ours. */
  statOf(path: string): FileStat | undefined;
  /** The text of a file; undefined where it is gone or not ours. */
  read(path: string): string | undefined;
}

/**
 * Read which site earlier builds left in an output folder.
 *
 * @param root Absolute path of the output folder.
 */
export async function findLastSite(root: string): Promise<LastSite> {
  // `readManifest` has checked the paths: none leaves the folder.
  const { files } = await readManifest(root);
  return { files, statOf, read };

  function statOf(path: string): FileStat | undefined {
    if (!files.has(path)) return undefined;
    const found = statSync(`${root}/${path}`, { throwIfNoEntry: false });
    return found?.isFile() ? { size: found.size, mtimeMs: found.mtimeMs } : undefined;
  }

  function read(path: string): string | undefined {
    const bytes = files.has(path) ? readIfThere(`${root}/${path}`) : undefined;
    return bytes && Buffer.from(bytes).toString();
  }
}
