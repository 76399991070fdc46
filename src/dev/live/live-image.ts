import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyedSeed } from '../../build/read-keyed.ts';
import { imagesOf } from '../../build/write-images.ts';

/**
 * The bytes of an image that an article of the preview shows.
 *
 * @param path In the site; only what an article names is ever read.
 * @param seedsDir Absolute path of the articles' folder.
 */
export async function liveImage(
  path: string,
  seeds: readonly KeyedSeed[],
  seedsDir: string,
): Promise<Uint8Array | undefined> {
  const found = imagesOf(seeds).find((image) => image.path === path);
  return found && readFile(join(seedsDir, found.file)).catch(() => undefined);
}
