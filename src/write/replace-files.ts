import { copyFileSync, linkSync, lstatSync, renameSync, rmSync } from 'node:fs';
import { rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { isMissing } from '../util/files/is-missing.ts';
import { remember } from '../util/memo/remember.ts';
import { stagedPath } from './stage-file.ts';
import { withWriteError } from './with-write-error.ts';

/** Files of the site that change; paths are relative to the output folder. */
export interface FileChanges {
  /** New or changed files, in the staging folder. */
  readonly fresh: readonly string[];
  /** Files to remove. */
  readonly stale: readonly string[];
}

/** Where files are replaced. */
export interface ReplaceTools {
  /** The staging folder, on the same file system; old files are kept there until all is done. */
  readonly staging: string;
  /** Absolute path of the output folder. */
  readonly root: string;
  /** @returns The absolute path. */
  targetOf(path: string): string;
  makeFolder(folder: string): Promise<void>;
}

/** One change of the output folder. */
interface Step {
  /** Of a file; of a folder for `add-folder`. */
  readonly path: string;
  /** `add-folder` moves a whole folder of new files to where nothing is yet. */
  readonly does: 'replace' | 'remove' | 'add-folder';
}

/**
 * Put new files in place and remove old ones: all, or none where one step fails.
 *
 * Each single file is the old one or the new one at any moment. A folder that the old site does not
 * have is moved as a whole, so a first site takes a dozen moves. Files are moved synchronously: a
 * promise for each of many thousand files costs more than the file.
 *
 * @param finish The last step; where it fails, everything is undone, too.
 * @throws {WriteError} Names the file that could not be replaced.
 */
export async function replaceFiles(
  { fresh, stale }: FileChanges,
  tools: ReplaceTools,
  finish: () => Promise<void>,
): Promise<void> {
  const remove = stale.map((path): Step => ({ path, does: 'remove' }));
  const steps = [...stepsFor(fresh, tools), ...remove];
  /** For each step that was taken, in order: whether there was an old file. */
  const wasThere: boolean[] = [];
  try {
    for (const [number, step] of steps.entries()) {
      const target = tools.targetOf(step.path);
      await withWriteError(target, async () => {
        await tools.makeFolder(dirname(target));
        // Before `wasThere` counts the step: a folder of another program must not be undone.
        if (step.does === 'add-folder') renameSync(stagedPath(step.path, tools.staging), target);
        wasThere.push(step.does !== 'add-folder' && keepOld(target, oldPath(number, tools)));
        if (step.does === 'remove') rmSync(target, { force: true });
        if (step.does === 'replace') renameSync(stagedPath(step.path, tools.staging), target);
      });
    }
    await finish();
  } catch (error) {
    for (const [number, isThere] of [...wasThere.entries()].toReversed()) {
      const step = steps[number];
      if (step) await undo(step, isThere && oldPath(number, tools), tools).catch(() => undefined);
    }
    throw error;
  }
  for (const path of stale) await removeEmptyFolders(tools.targetOf(path), tools.root);
}

/** One step for each file, or for the outermost folder around it that does not exist yet. */
function stepsFor(fresh: readonly string[], { targetOf }: ReplaceTools): readonly Step[] {
  const isThere = remember((folder: string) => mayBeThere(targetOf(folder)));
  const steps = new Map<string, Step>();
  for (const path of fresh) {
    const folder = foldersOf(path).find((outer) => !isThere(outer));
    if (folder === undefined) steps.set(path, { path, does: 'replace' });
    else if (!steps.has(folder)) steps.set(folder, { path: folder, does: 'add-folder' });
  }
  return [...steps.values()];
}

/** All folders around a file, the outermost first. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, last) => parts.slice(0, last + 1).join('/'));
}

/** Whether something is at a path; true where that cannot be found out, so that replacing it fails. */
function mayBeThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** @param old Path at which the old file was kept; false where there was none. */
async function undo(
  { path, does }: Step,
  old: string | false,
  { root, staging, targetOf }: ReplaceTools,
): Promise<void> {
  const target = targetOf(path);
  if (old) return rename(old, target);
  if (does === 'add-folder') await rename(target, stagedPath(path, staging));
  else await rm(target, { force: true });
  await removeEmptyFolders(target, root);
}

function oldPath(number: number, { staging }: ReplaceTools): string {
  return join(staging, `old-${number}`);
}

/** Keep an old file by a hard link; by a copy where the file system has none. */
function keepOld(target: string, old: string): boolean {
  if (lstatSync(target, { throwIfNoEntry: false }) === undefined) return false;
  try {
    linkSync(target, old);
  } catch (error) {
    if (isMissing(error)) return false;
    copyFileSync(target, old);
  }
  return true;
}

async function removeEmptyFolders(target: string, root: string): Promise<void> {
  for (let dir = dirname(target); dir.startsWith(root + sep); dir = dirname(dir)) {
    const isGone = await rmdir(dir).then(
      () => true,
      // Otherwise it is not empty.
      (error) => isMissing(error),
    );
    if (!isGone) return;
  }
}
