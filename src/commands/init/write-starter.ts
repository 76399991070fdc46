import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../../util/files/is-missing.ts';
import { writeFileAtomic } from '../../write/write-file-atomic.ts';
import type { StarterFile } from './list-starter-files.ts';

/** What became of one file. */
export interface StarterDone {
  readonly path: string;
  readonly what: 'written' | 'extended' | 'kept' | 'broken';
}

/** Write the files that are missing, and the lines that are missing in others. */
export async function writeStarter(
  root: string,
  files: readonly StarterFile[],
): Promise<readonly StarterDone[]> {
  const done: StarterDone[] = [];
  for (const { path, text, isBroken } of files) {
    const target = join(root, path);
    const old = await readOld(target);
    if (old !== undefined && isBroken?.(old)) {
      done.push({ path, what: 'broken' });
      continue;
    }
    const fresh = text(old);
    if (fresh !== undefined) await writeFileAtomic(target, fresh);
    const what = fresh === undefined ? 'kept' : old === undefined ? 'written' : 'extended';
    done.push({ path, what });
  }
  return done;
}

/** @returns Undefined where the file is missing; any other failure is thrown. */
async function readOld(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
