import { copyFileSync, linkSync, lstatSync, renameSync, rmSync } from 'node:fs';
import { rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { isMissing } from '../util/files/is-missing.ts';
import { remember } from '../util/memo/remember.ts';
import { stagedPath } from './stage-file.ts';
import { tell } from './tell.ts';

/** Files of the site that change. Paths in the output folder: a large site has many of them. */
export interface FileChanges {
  /** Their new content waits in the staging folder. */
  readonly fresh: readonly string[];
  /** No longer wanted. */
  readonly stale: readonly string[];
}

/** Where files are replaced. */
export interface ReplaceTools {
  /** A folder on the same file system with the new files; the old ones wait there meanwhile. */
  readonly staging: string;
  /** Absolute path of the output folder. */
  readonly root: string;
  /** @returns The absolute path. */
  targetOf(path: string): string;
  makeFolder(folder: string): Promise<void>;
}

/** One thing that is done to the output folder. */
interface Step {
  /** Of a file or of a folder. */
  readonly path: string;
  /** A folder of new files takes a place where nothing is. */
  readonly does: 'replace' | 'remove' | 'add-folder';
}

/**
 * Put new files in place and remove old ones: all of them, or none where one fails.
 *
 * Each single file is the old one or the new one at any moment. It works synchronously: a promise
 * for each of many thousand files costs more than the file. A folder that the old site does not have
 * takes its place as a whole: the files of a first site all do.
 *
 * @param finish The last step; when it fails, too, all is as before.
 * @throws {WriteError} Names the file that could not be replaced.
 */
export async function replaceFiles(
  { fresh, stale }: FileChanges,
  tools: ReplaceTools,
  finish: () => Promise<void>,
): Promise<void> {
  const remove = stale.map((path): Step => ({ path, does: 'remove' }));
  const steps = [...stepsFor(fresh, tools), ...remove];
  /** Of the steps that were taken, in their order: whether there was an old file. */
  const wasThere: boolean[] = [];
  try {
    for (const [number, step] of steps.entries()) {
      const target = tools.targetOf(step.path);
      await tell(target, async () => {
        await tools.makeFolder(dirname(target));
        // What another program puts there meanwhile is not ours to take back.
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

/** The folders that are added are the outermost ones; each comes once. */
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

/** What cannot be looked at fails when its files are replaced. */
function mayBeThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** @param old Where the old file waits; false where there was none. */
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

/** A second name costs nothing; some file systems have none, there it is a copy. */
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
      // Something is left in it, or it is gone already.
      (error) => isMissing(error),
    );
    if (!isGone) return;
  }
}
