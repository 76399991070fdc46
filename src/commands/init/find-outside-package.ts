import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';

// "kintsugi": "file:../kintsugi-0.1.0.tgz"
const INSTALLED = /"kintsugi"\s*:\s*"file:([^"]+)"/;

/**
 * Find the package file that a project has Kintsugi from, if it lies outside the project: who clones
 * the project, as GitHub does, does not have it.
 *
 * @param root The project, absolute.
 * @returns The path as `package.json` gives it; undefined where the package comes along.
 */
export async function findOutsidePackage(root: string): Promise<string | undefined> {
  const text = await readFile(join(root, 'package.json'), 'utf8').catch(() => '');
  const [, path] = INSTALLED.exec(text) ?? [];
  if (path === undefined) return undefined;
  const inside = relative(root, resolve(root, path));
  return inside.startsWith('..') || isAbsolute(inside) ? path : undefined;
}
