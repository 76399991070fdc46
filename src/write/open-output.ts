import { statSync } from 'node:fs';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { safePath } from '../util/files/safe-path.ts';
import { folderMaker } from './folder-maker.ts';
import { type FileStamp, findLastSite, type LastSite } from './last-site.ts';
import { lockFolder } from './lock-folder.ts';
import { writeManifest } from './manifest.ts';
import { replaceFiles } from './replace-files.ts';
import { type StagedFile, type Staging, stageFile } from './stage-file.ts';
import { tell } from './tell.ts';
import { WriteError } from './write-error.ts';

/** What a build did to the output folder. */
export interface WriteSummary {
  /** Of all files of the site. */
  readonly stamps: ReadonlyMap<string, FileStamp>;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** The output folder while a build has it. */
export interface Output {
  /** Put a file beside the old one; `commit` puts it in place. Equal bytes are left alone. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /**
   * Where other threads can put files beside the old ones, for `take`.
   * @default they cannot
   */
  readonly staging?: () => Promise<Staging>;
  /** Have a file of another thread as one that `write` was called with. */
  take(file: StagedFile): void;
  /** Say that a file of the last build is still right, as `stampOf` told it. */
  keep(path: string, stamp: FileStamp): void;
  /** The stamp of a file of the last build, undefined where it is gone or not ours. */
  readonly stampOf: LastSite['stampOf'];
  /** The text of a file of the last build, undefined where it is gone or not ours. */
  readonly read: LastSite['read'];
  /** Put all new files in place, remove files of the last build that nobody wrote or kept. */
  commit(): Promise<WriteSummary>;
  /** Give up: the old site stays as it was. Harmless after `commit`. */
  discard(): Promise<void>;
}

const STAGING = '.kintsugi-new';

/**
 * Open the output folder for a build.
 *
 * Files that another program put there are never removed or replaced: only what the manifest of
 * an earlier build names is ours. New files wait in a folder of their own until all are
 * written, so that a full disk leaves the old site whole.
 *
 * @param outDir Absolute path; made where it is missing.
 * @throws {WriteError} Where the folder cannot be written, or another build has it.
 */
export async function openOutput(outDir: string): Promise<Output> {
  await tell(outDir, () => mkdir(outDir, { recursive: true }));
  const unlock = await lockFolder(outDir);
  const root = await realpath(outDir);
  const waiting = join(root, STAGING);
  await tell(outDir, () => rm(waiting, { recursive: true, force: true }));
  const before = await findLastSite(root);
  const makeFolder = folderMaker(root);
  /** What is known of the files of the new site; of written ones nothing before they are in place. */
  const current = new Map<string, FileStamp | undefined>();
  /** New files that wait. */
  const fresh: string[] = [];
  const running = new Set<Promise<unknown>>();
  let isOpen = true;
  const { stampOf, read } = before;
  const keep = (path: string, stamp: FileStamp): void => void current.set(path, stamp);
  return { write, staging: openStaging, take, keep, stampOf, read, commit, discard };

  async function write(path: string, content: string | Uint8Array): Promise<void> {
    const target = claim(path);
    // Pages are written side by side: when one has failed, the others are not wanted.
    if (!isOpen) return;
    const writing = tell(target, async () => stageFile(path, content, await openStaging()));
    running.add(writing);
    add(await writing.finally(() => running.delete(writing)));
  }

  function take(file: StagedFile): void {
    claim(file.path);
    add(file);
  }

  /** @returns The absolute path. */
  function claim(path: string): string {
    const target = targetIn(root, path);
    if (current.has(path)) {
      const note = 'Two pages want the same address. Give one of them another slug.';
      throw new WriteError('write-collision', `\`${path}\` would be written twice`, note);
    }
    current.set(path, undefined);
    return target;
  }

  function add({ path, isNew, isThere }: StagedFile): void {
    if (!isNew) return;
    if (isThere && !before.files.has(path)) throw foreign(path, outDir);
    fresh.push(path);
  }

  async function openStaging(): Promise<Staging> {
    await makeFolder(waiting);
    return { root, folder: waiting };
  }

  async function commit(): Promise<WriteSummary> {
    const stale = [...before.files].filter((path) => !current.has(path));
    const isSame = stale.length === 0 && current.size === before.files.size;
    const list = async (paths: Iterable<string>): Promise<void> => {
      if (!isSame) await tell(outDir, () => writeManifest(root, { files: new Set(paths) }));
    };
    // Named before they are there: a build killed here leaves nothing that the next cannot tell.
    await list([...before.files, ...current.keys()]);
    if (fresh.length + stale.length > 0) await tell(outDir, openStaging);
    const targetOf = (path: string): string => targetIn(root, path);
    const tools = { staging: waiting, makeFolder, root, targetOf };
    await replaceFiles({ fresh, stale }, tools, () => list(current.keys()));
    const stamps = stampAll(current, root);
    await discard();
    const unchanged = current.size - fresh.length;
    return { stamps, written: fresh.length, unchanged, removed: stale.length };
  }

  async function discard(): Promise<void> {
    if (!isOpen) return;
    isOpen = false;
    await Promise.allSettled(running);
    await rm(waiting, { recursive: true, force: true }).catch(() => undefined);
    await unlock();
  }
}

/**
 * The absolute path of a file of the site.
 *
 * @throws {WriteError} Where it would lie outside, or among the files that wait.
 */
function targetIn(root: string, path: string): string {
  const target = path.startsWith(STAGING) ? undefined : safePath(root, path);
  if (target !== undefined) return target;
  const note = 'Give the article another slug.';
  throw new WriteError('write-path', `\`${path}\` leaves the output folder`, note);
}

function stampAll(
  files: ReadonlyMap<string, FileStamp | undefined>,
  root: string,
): ReadonlyMap<string, FileStamp> {
  const stamps = new Map<string, FileStamp>();
  for (const [path, known] of files) {
    const { size, mtimeMs } = known ?? statSync(targetIn(root, path));
    stamps.set(path, known ?? { size, mtimeMs });
  }
  return stamps;
}

function foreign(path: string, outDir: string): WriteError {
  const reason = `\`${path}\` in \`${outDir}\` was not written by this program`;
  const note = 'Remove it, or choose another `outDir`.';
  return new WriteError('write-foreign', reason, note);
}
