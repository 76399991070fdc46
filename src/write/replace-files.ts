import { copyFileSync, linkSync, lstatSync, renameSync, rmSync } from 'node:fs';
import { rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { tell } from './tell.ts';

/** One file of the site that changes. */
export interface FileChange {
  /** Absolute path. */
  readonly target: string;
  /** Where its new content waits; undefined where the file goes. */
  readonly fresh: string | undefined;
}

/** Where files are replaced. */
export interface ReplaceTools {
  /** A folder on the same file system, for the old files meanwhile. */
  readonly staging: string;
  /** Absolute path of the output folder. */
  readonly root: string;
  makeFolder(folder: string): Promise<void>;
}

/**
 * Put new files in place and remove old ones: all of them, or none where one fails.
 *
 * Each single file is the old one or the new one at any moment. It works synchronously: a promise
 * for each of many thousand files costs more than the file.
 *
 * @param finish The last step; when it fails, too, all is as before.
 * @throws {WriteError} Names the file that could not be replaced.
 */
export async function replaceFiles(
  changes: readonly FileChange[],
  tools: ReplaceTools,
  finish: () => Promise<void>,
): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    for (const [i, change] of changes.entries()) {
      const old = join(tools.staging, `old-${i}`);
      await tell(change.target, async () => {
        await tools.makeFolder(dirname(change.target));
        const isThere = keepOld(change.target, old);
        undo.push(() => (isThere ? rename(old, change.target) : remove(change.target, tools.root)));
        if (change.fresh === undefined) rmSync(change.target, { force: true });
        else renameSync(change.fresh, change.target);
      });
    }
    await finish();
  } catch (error) {
    for (const step of undo.toReversed()) await step().catch(() => undefined);
    throw error;
  }
  const gone = changes.filter(({ fresh }) => fresh === undefined);
  for (const { target } of gone) await removeEmptyFolders(target, tools.root);
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

async function remove(target: string, root: string): Promise<void> {
  await rm(target, { force: true });
  await removeEmptyFolders(target, root);
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

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
