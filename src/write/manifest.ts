import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSafePath } from '../util/files/is-safe-path.ts';

/** The files of a site that this program wrote, paths with `/` from the output folder. */
export interface Manifest {
  readonly files: ReadonlySet<string>;
}

const NAME = '.kintsugi-files';

/**
 * Read the list of files that earlier builds wrote.
 *
 * @param outDir Absolute path.
 * @returns An empty list where there is none; names that leave the folder are passed over.
 */
export async function readManifest(outDir: string): Promise<Manifest> {
  const text = await readFile(join(outDir, NAME), 'utf8').catch(() => '');
  const names = text.split('\n').filter((name) => name !== '');
  return { files: new Set(names.filter(isSafePath)) };
}

/** Write the list, one path a line, sorted, so that the same site gives the same bytes. */
export async function writeManifest(outDir: string, { files }: Manifest): Promise<void> {
  const text = `${[...files].sort().join('\n')}\n`;
  const old = await readFile(join(outDir, NAME), 'utf8').catch(() => '');
  if (old === text) return;
  const fresh = join(outDir, `${NAME}.new`);
  try {
    await writeFile(fresh, text);
    await rename(fresh, join(outDir, NAME));
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw error;
  }
}
