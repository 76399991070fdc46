import { constants, createReadStream, createWriteStream, mkdirSync, statSync } from 'node:fs';
import { access, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { makeFolders } from '../../util/files/make-folders.ts';
import { untar } from './untar.ts';

/**
 * Unpack the browser package's archives to a folder of their own.
 *
 * Any number of processes may ask at once, and each may be killed at any moment: the work is
 * done in a temporary folder beside `dir` and appears there by one rename.
 *
 * @param bin The package's folder of archives.
 * @param dir Absolute path, named after the version: an existing folder is taken as complete.
 * @returns `dir`.
 */
export async function unpackChromium(bin: string, dir: string): Promise<string> {
  if (await isRunnable(dir)) return dir;
  makeFolders(path.dirname(dir), { mkdirSync, statSync });
  const temporary = await mkdtemp(path.join(path.dirname(dir), '.unpack-'));
  try {
    await allEnded([
      unpackProgram(path.join(bin, 'chromium.br'), path.join(temporary, 'chromium')),
      unpackFiles(path.join(bin, 'al2023.tar.br'), temporary),
      unpackFiles(path.join(bin, 'fonts.tar.br'), path.join(temporary, 'fonts')),
    ]);
    await rename(temporary, dir);
  } catch (error) {
    // Another process was faster: its folder is complete, and rename refuses to replace it.
    if (!(await isRunnable(dir))) throw error;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return dir;
}

/** Fails as `Promise.all` does, but only when none of them writes any more. */
async function allEnded(tasks: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(tasks);
  await Promise.all(tasks);
}

async function isRunnable(dir: string): Promise<boolean> {
  return access(path.join(dir, 'chromium'), constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function unpackProgram(archive: string, target: string): Promise<void> {
  const decompress = createBrotliDecompress({ chunkSize: 1 << 21 });
  const output = createWriteStream(target, { mode: 0o755 });
  await pipeline(createReadStream(archive), decompress, output);
}

async function unpackFiles(archive: string, target: string): Promise<void> {
  const tar = await promisify(brotliDecompress)(await readFile(archive));
  for (const file of untar(tar)) {
    const filePath = path.join(target, file.path);
    makeFolders(path.dirname(filePath), { mkdirSync, statSync });
    await writeFile(filePath, file.data, { mode: file.mode });
  }
}
