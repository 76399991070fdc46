import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteConfig } from '../types/config.ts';
import type { ImageFile } from '../types/image.ts';
import type { Output } from '../write/open-output.ts';
import type { BuildState } from './build-state.ts';
import { keepIfUnchanged } from './keep-if-unchanged.ts';
import type { KeyedSeed } from './read-keyed.ts';

/** Copy the images that articles show. Their names are hashes of their content: existing files are kept. */
export async function writeImages(
  seeds: readonly KeyedSeed[],
  { seedsDir }: Pick<SiteConfig, 'seedsDir'>,
  output: Output,
  before: Pick<BuildState, 'files'>,
): Promise<void> {
  for (const { path, file } of imagesOf(seeds)) {
    if (keepIfUnchanged([path], output, before.files)) continue;
    await output.write(path, await readFile(join(seedsDir, file)));
  }
}

/** The images of all seeds, each once. */
export function imagesOf(seeds: readonly KeyedSeed[]): readonly ImageFile[] {
  const found = seeds.flatMap(({ images = [] }) => images.filter((image) => 'path' in image));
  return [...new Map(found.map((image) => [image.path, image])).values()];
}
