import type { FilePath } from '../types/brand.ts';
import { parseSeed, type ReadResult } from './parse-seed.ts';
import { readText } from './read-text.ts';

/**
 * Read one article. A file that cannot be read spoils nothing but itself.
 *
 * @param root Absolute path of the project.
 * @param path The file, relative to `root`.
 * @param maxBytes Limit of the file's size.
 */
export async function readSeed(
  root: string,
  path: FilePath,
  maxBytes?: number,
): Promise<ReadResult> {
  const read = await readText(root, path, maxBytes);
  return read.ok ? parseSeed(read.text, path) : { seed: undefined, messages: [read.message] };
}
