import { statSync } from 'node:fs';

/**
 * Stamp a file or a folder: what is written, replaced, added or removed gives it another one.
 *
 * The same as the stamp of `fileStamp`, which knows no folders. Each start of the program loads this
 * module before all others: it stands alone.
 *
 * @param path Absolute; symbolic links are followed.
 * @param before Milliseconds since 1970. @default never
 * @returns Size, times and inode; nothing where there is neither, undefined where it was touched
 *   after `before`.
 */
export function stampOf(
  path: string,
  before: number = Number.POSITIVE_INFINITY,
): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return '';
  const { size, mtimeMs, ctimeMs, ino } = found;
  if (Math.max(mtimeMs, ctimeMs) > before) return undefined;
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}
