import { statSync } from 'node:fs';

/** A file that changes again so soon after it was looked at may look the same. */
const UNSETTLED_MS = 2000;

/** A look at a file. */
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
 * Tell whether a file is still the one that was read, without reading it.
 *
 * To keep the stamp of what is read, look first and read afterwards.
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
