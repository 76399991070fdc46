import { copyFileSync, linkSync, lstatSync, renameSync, rmSync } from 'node:fs';
import { rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
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
  { fresh, stale }: FileChanges,
  tools: ReplaceTools,
  finish: () => Promise<void>,
): Promise<void> {
  const paths = [...fresh, ...stale];
  /** Of those that were replaced, in their order: whether there was an old file. */
  const wasThere: boolean[] = [];
  try {
    for (const [i, path] of paths.entries()) {
      const target = tools.targetOf(path);
      await tell(target, async () => {
        await tools.makeFolder(dirname(target));
        wasThere.push(keepOld(target, oldPath(i, tools)));
        if (i < fresh.length) renameSync(stagedPath(path, tools.staging), target);
        else rmSync(target, { force: true });
      });
    }
    await finish();
  } catch (error) {
    for (const [i, isThere] of [...wasThere.entries()].toReversed()) {
      const target = tools.targetOf(paths[i] ?? '');
      const undoing = isThere ? rename(oldPath(i, tools), target) : remove(target, tools.root);
      await undoing.catch(() => undefined);
    }
    throw error;
  }
  for (const path of stale) await removeEmptyFolders(tools.targetOf(path), tools.root);
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
