import { lstatSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import type { FilePath } from '../../types/brand.ts';
import type { Sidecar } from '../../types/decision.ts';
import { readText } from '../read-text.ts';
import { sidecarPath } from './sidecar-path.ts';

/** More decisions than anybody writes by hand. */
const MAX_BYTES = 256 * 1024;

/**
 * Read the decisions beside an article; undefined where there are none.
 *
 * @param root Absolute path of the project.
 * @param seed The article, relative to `root`.
 */
export async function readSidecar(root: string, seed: FilePath): Promise<Sidecar | undefined> {
  const path = sidecarPath(seed);
  const found = look(resolve(root, path));
  if (found === undefined) return undefined;
  if (!found.isFile()) {
    const problem = {
      severity: 'error',
      source: 'read',
      ruleId: 'read-file',
      reason: 'Cannot read the decisions: not a regular file',
      note: 'Put the file itself there, no folder and no symbolic link.',
      path,
    } as const;
    return { path, text: '', problem };
  }
  const read = await readText(root, path, MAX_BYTES);
  return read.ok ? { path, text: read.text } : { path, text: '', problem: read.message };
}

/** What cannot be looked at is not there. */
function look(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
