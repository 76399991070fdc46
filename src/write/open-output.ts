import { mkdirSync, statSync } from 'node:fs';
import { realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolders } from '../util/files/make-folders.ts';
import { safePath } from '../util/files/safe-path.ts';
import { folderMaker } from './folder-maker.ts';
import { type FileStat, findLastSite, type LastSite } from './last-site.ts';
import { lockFolder } from './lock-folder.ts';
import { writeManifest } from './manifest.ts';
import { replaceFiles } from './replace-files.ts';
import { type StagedFile, type Staging, stageFile } from './stage-file.ts';
import { withWriteError } from './with-write-error.ts';
import { WriteError } from './write-error.ts';

/** What a build changed in the output folder: numbers of files. */
export interface WriteSummary {
  /** Sizes and times of all files of the site. */
  readonly stats: ReadonlyMap<string, FileStat>;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** The output folder, locked for one build. Paths are relative to it. */
export interface Output {
  /** Stage a file; `commit` puts it in place. A file with the same bytes is left alone. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /**
   * The staging folder, for worker threads that stage files themselves.
   * @default worker threads return the contents
   */
  readonly staging?: () => Promise<Staging>;
  /** Take over a file that a worker thread has staged, as if `write` had been called. */
  take(file: StagedFile): void;
  /** Keep a file of the last build as it is; `stat` is what `statOf` returned. */
  keep(path: string, stat: FileStat): void;
  /** Size and time of a file of the last build; undefined where it is gone or not ours. */
  readonly statOf: LastSite['statOf'];
  /** The text of a file of the last build; undefined where it is gone or not ours. */
  readonly read: LastSite['read'];
  /** Put all new files in place, and remove files of the last build that were neither written nor kept. */
  commit(): Promise<WriteSummary>;
  /** Remove the staged files and unlock: the old site stays. Does nothing after `commit`. */
  discard(): Promise<void>;
}

const STAGING = '.kintsugi-new';

/**
 * Open and lock the output folder for a build.
 *
 * Only files that the manifest of an earlier build lists are ever removed or replaced; those of other
 * programs are not. New files wait in a staging folder until all are written, so that a full disk leaves
 * the old site whole.
 *
 * @param outDir Absolute path; made where it is missing.
 * @throws {WriteError} Where the folder cannot be written, or another build has it.
 */
export async function openOutput(outDir: string): Promise<Output> {
  await withWriteError(outDir, async () => makeFolders(outDir, { mkdirSync, statSync }));
  const unlock = await lockFolder(outDir);
  const root = await realpath(outDir);
  const waiting = join(root, STAGING);
  await withWriteError(outDir, () => rm(waiting, { recursive: true, force: true }));
  const before = await findLastSite(root);
  const makeFolder = folderMaker(root);
  /** All files of the new site, with sizes and times of those that were kept. */
  const current = new Map<string, FileStat | undefined>();
  /** Files in the staging folder. */
  const fresh: string[] = [];
  const running = new Set<Promise<unknown>>();
  let isOpen = true;
  const { statOf, read } = before;
  const keep = (path: string, stat: FileStat): void => void current.set(path, stat);
  return { write, staging: openStaging, take, keep, statOf, read, commit, discard };

  async function write(path: string, content: string | Uint8Array): Promise<void> {
    const target = claim(path);
    // Files are written concurrently: after one has failed and the build was discarded, others may come.
    if (!isOpen) return;
    const writing = withWriteError(target, async () =>
      stageFile(path, content, await openStaging()),
    );
    running.add(writing);
    add(await writing.finally(() => running.delete(writing)));
  }

  function take(file: StagedFile): void {
    claim(file.path);
    add(file);
  }

  /** Reserve a path for a new file. @returns Its absolute path. */
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
      if (!isSame)
        await withWriteError(outDir, () => writeManifest(root, { files: new Set(paths) }));
    };
    // The manifest lists old and new files first: whatever a build killed here leaves is known as ours.
    await list([...before.files, ...current.keys()]);
    if (fresh.length + stale.length > 0) await withWriteError(outDir, openStaging);
    const targetOf = (path: string): string => targetIn(root, path);
    const tools = { staging: waiting, makeFolder, root, targetOf };
    await replaceFiles({ fresh, stale }, tools, () => list(current.keys()));
    const stats = statAll(current, root);
    await discard();
    const unchanged = current.size - fresh.length;
    return { stats, written: fresh.length, unchanged, removed: stale.length };
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
 * @throws {WriteError} Where it would lie outside of the folder, or in the staging folder.
 */
function targetIn(root: string, path: string): string {
  const target = path.startsWith(STAGING) ? undefined : safePath(root, path);
  if (target !== undefined) return target;
  const note = 'Give the article another slug.';
  throw new WriteError('write-path', `\`${path}\` leaves the output folder`, note);
}

function statAll(
  files: ReadonlyMap<string, FileStat | undefined>,
  root: string,
): ReadonlyMap<string, FileStat> {
  const stats = new Map<string, FileStat>();
  for (const [path, known] of files) {
    const { size, mtimeMs } = known ?? statSync(targetIn(root, path));
    stats.set(path, known ?? { size, mtimeMs });
  }
  return stats;
}

function foreign(path: string, outDir: string): WriteError {
  const reason = `\`${path}\` in \`${outDir}\` was not written by this program`;
  const note = 'Remove it, or choose another `outDir`.';
  return new WriteError('write-foreign', reason, note);
}
