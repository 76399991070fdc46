import type { FilePath } from '../../types/brand.ts';
import { type CheckedFrontMatter, checkFrontMatter } from './check-front-matter.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** Gives what front matter says, and what is wrong with it. */
export type ReadFrontMatter = (head: string, path: FilePath) => CheckedFrontMatter;

/**
 * Read front matter.
 *
 * @param head From `findFrontMatter`.
 * @param path The file it came from, for messages.
 */
export function readFrontMatter(head: string, path: FilePath): CheckedFrontMatter {
  return checkFrontMatter(splitFrontMatter(head), path);
}
