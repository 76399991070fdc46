import { mkdirSync, statSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { makeFolders } from '../util/files/make-folders.ts';
import { WriteError } from './write-error.ts';

/**
 * Make a function that creates folders, with their parents, each once.
 *
 * @param root Absolute path without symbolic links. The returned function rejects with a
 *   {@link WriteError} where a symbolic link leads out of it.
 */
export function folderMaker(root: string): (folder: string) => Promise<void> {
  const making = new Map<string, Promise<void>>();
  return (folder) => {
    const made = making.get(folder) ?? makeBelow(root, folder);
    making.set(folder, made);
    return made;
  };
}

async function makeBelow(root: string, folder: string): Promise<void> {
  makeFolders(folder, { mkdirSync, statSync });
  const real = await realpath(folder);
  if (real === root || real.startsWith(root + sep)) return;
  const note = 'Remove the symbolic link.';
  throw new WriteError('write-path', `\`${folder}\` leads out of the output folder`, note);
}
