import { statSync } from 'node:fs';

/** A file that changes twice within this time may have the same stamp both times. */
const UNSETTLED_MS = 2000;

/** The stamp of a file, and whether it can be relied on. */
export interface FileLook {
  /** Size, times and inode, as git's index keeps them: another text has another stamp. */
  readonly stamp: string;
  /**
   * False where the file was written just now. Another text written in the same tick of the file
   * system's clock would have the same stamp: such a stamp must not be kept.
   */
  readonly isSettled: boolean;
}

/**
 * Stamp a file, to find out later without reading it whether it has changed.
 *
 * Stamp a file before reading it: a change between the two then shows in the next stamp.
 *
 * @param path Absolute; symbolic links are followed.
 * @returns Undefined where there is no such file.
 */
export function fileStamp(path: string, now: number = Date.now()): FileLook | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  const { size, mtimeMs, ctimeMs, ino } = found;
  const isSettled = Math.max(mtimeMs, ctimeMs) + UNSETTLED_MS < now;
  return { stamp: `${size} ${mtimeMs} ${ctimeMs} ${ino}`, isSettled };
}
