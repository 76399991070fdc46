import { closeSync, mkdirSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolders } from '../util/files/make-folders.ts';

/** A temporary file that bytes are appended to. */
export interface SpillFile {
  /** Append bytes. @returns The offset at which they begin. */
  append(bytes: Uint8Array): number;
  /**
   * Fill a buffer with the bytes from an offset on.
   *
   * @throws {Error} Where the file has fewer bytes.
   */
  read(bytes: Buffer, at: number): void;
  close(): void;
}

/**
 * Make a temporary file; it is created with the first bytes.
 *
 * It is unlinked as soon as it is open, so that a killed build leaves nothing behind.
 *
 * @param path Absolute path of a file that nobody else uses.
 */
export function spillFile(path: string): SpillFile {
  let file: number | undefined;
  let end = 0;
  return { append, read, close };

  function append(bytes: Uint8Array): number {
    file ??= openUnlinked(path);
    const start = end;
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(file, bytes, done, bytes.length - done, start + done);
    }
    end += bytes.length;
    return start;
  }

  function read(bytes: Buffer, at: number): void {
    for (let done = 0; done < bytes.length; ) {
      const rest = bytes.length - done;
      const count = file === undefined ? 0 : readSync(file, bytes, done, rest, at + done);
      if (count === 0) throw new Error(`\`${path}\` was cut short while the site was made`);
      done += count;
    }
  }

  function close(): void {
    if (file === undefined) return;
    closeSync(file);
    rmSync(path, { force: true });
  }
}

function openUnlinked(path: string): number {
  makeFolders(dirname(path), { mkdirSync, statSync });
  const file = openSync(path, 'w+');
  try {
    rmSync(path);
  } catch {
    // Windows cannot unlink an open file; `close` removes it.
  }
  return file;
}
