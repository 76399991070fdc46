import { mkdir, readFile, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { mapLimit } from '../util/map-limit.ts';
import { safePath } from '../util/safe-path.ts';
import { lockFolder } from './lock-folder.ts';
import { type Manifest, readManifest, writeManifest } from './manifest.ts';
import { WriteError } from './write-error.ts';

/** Tells whether a file is still the one that was written, without reading it. */
export interface FileStamp {
  readonly size: number;
  readonly mtimeMs: number;
}

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
  /** Say that a file of the last build is still right. */
  keep(path: string): void;
  /** The stamp of a file of the last build, undefined where it is gone or not ours. */
  stampOf(path: string): Promise<FileStamp | undefined>;
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
  const realOut = await realpath(outDir);
  const staging = join(realOut, STAGING);
  await tell(outDir, () => rm(staging, { recursive: true, force: true }));
  const before = await readManifest(realOut);
  const current = new Set<string>();
  const staged: string[] = [];
  const folders = new Map<string, Promise<void>>();
  let isOpen = true;
  return { write, keep: (path) => void current.add(path), stampOf, commit, discard };

  async function write(path: string, content: string | Uint8Array): Promise<void> {
    const target = resolveTarget(path);
    if (current.has(path)) {
      const note = 'Two pages want the same address. Give one of them another slug.';
      throw new WriteError('write-collision', `\`${path}\` would be written twice`, note);
    }
    current.add(path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    const old = await readFile(target).catch(() => undefined);
    if (old?.equals(bytes)) return;
    if (old && !before.files.has(path)) throw foreign(path, outDir);
    const fresh = join(staging, String(staged.push(path) - 1));
    await tell(target, async () => {
      await makeFolder(staging);
      await writeFile(fresh, bytes);
    });
  }

  async function stampOf(path: string): Promise<FileStamp | undefined> {
    if (!before.files.has(path)) return undefined;
    const found = await stat(resolveTarget(path)).catch(() => undefined);
    return found?.isFile() ? { size: found.size, mtimeMs: found.mtimeMs } : undefined;
  }

  function resolveTarget(path: string): string {
    const target = path.startsWith(STAGING) ? undefined : safePath(realOut, path);
    if (target !== undefined) return target;
    const note = 'Give the article another slug.';
    throw new WriteError('write-path', `\`${path}\` leaves the output folder`, note);
  }

  function makeFolder(folder: string): Promise<void> {
    const making = folders.get(folder) ?? checkedFolder(folder);
    folders.set(folder, making);
    return making;
  }

  async function checkedFolder(folder: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    const real = await realpath(folder);
    if (real === realOut || real.startsWith(realOut + sep)) return;
    const note = 'Remove the symbolic link.';
    throw new WriteError('write-path', `\`${folder}\` leads out of the output folder`, note);
  }

  async function commit(): Promise<WriteSummary> {
    const stale = [...before.files].filter((path) => !current.has(path));
    // Named before they are there: a build killed here leaves nothing that the next cannot tell.
    const all: Manifest = { files: new Set([...before.files, ...current]) };
    await tell(outDir, () => writeManifest(realOut, all));
    for (const [index, path] of staged.entries()) {
      const target = resolveTarget(path);
      await tell(target, async () => {
        await makeFolder(dirname(target));
        await rename(join(staging, String(index)), target);
      });
    }
    for (const path of stale) await remove(path);
    await tell(outDir, () => writeManifest(realOut, { files: current }));
    const stamps = new Map<string, FileStamp>();
    await mapLimit([...current], 32, async (path) => {
      const { size, mtimeMs } = await stat(resolveTarget(path));
      stamps.set(path, { size, mtimeMs });
    });
    await discard();
    return {
      stamps,
      written: staged.length,
      unchanged: current.size - staged.length,
      removed: stale.length,
    };
  }

  async function remove(path: string): Promise<void> {
    const target = safePath(realOut, path);
    if (target === undefined) return;
    await tell(target, () => rm(target, { force: true }));
    for (let dir = dirname(target); dir.startsWith(realOut + sep); dir = dirname(dir)) {
      // Fails where something is left in the folder: then it stays.
      if (
        !(await rmdir(dir).then(
          () => true,
          () => false,
        ))
      )
        return;
    }
  }

  async function discard(): Promise<void> {
    if (!isOpen) return;
    isOpen = false;
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    await unlock();
  }
}

function foreign(path: string, outDir: string): WriteError {
  const reason = `\`${path}\` in \`${outDir}\` was not written by this program`;
  const note = 'Remove it, or choose another `outDir`.';
  return new WriteError('write-foreign', reason, note);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room and build again.',
  EDQUOT: 'The quota is used up. Make room and build again.',
  EACCES: 'Give yourself the right to write there, or choose another `outDir`.',
  EPERM: 'Give yourself the right to write there, or choose another `outDir`.',
  EROFS: 'The file system is read-only. Choose another `outDir`.',
  ENOTDIR: 'A file stands where a folder must be. Remove it, or choose another `outDir`.',
};

async function tell<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof WriteError) throw cause;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const text = cause instanceof Error ? cause.message : String(cause);
    const note = REASONS[code] ?? 'Check the output folder.';
    throw new WriteError('write-failed', `Cannot write \`${path}\`: ${text}`, note, { cause });
  }
}
