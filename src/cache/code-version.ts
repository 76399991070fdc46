import { join } from 'node:path';
import { bundled } from '../util/files/bundled.ts';
import { fileStamp } from './file-stamp.ts';
import { hashCode, MANIFESTS } from './hash-code.ts';
import { listCode } from './list-code.ts';
import type { Store } from './open-store.ts';

/**
 * Hash the code of the running program: cached results of other code are stale.
 *
 * @param packageRoot Folder that holds `src/` and `templates/`.
 * @param store Keeps the hash, so that the files are read again only where one was touched.
 * @returns A hash of all files of the program and of the list of its dependencies; a bundled program
 *   knows it of itself.
 */
export function codeVersion(packageRoot: string, store: Store): string {
  if (bundled) return bundled.version;
  const files = listCode(packageRoot);
  const looks = [...files, ...MANIFESTS].map((name) => fileStamp(join(packageRoot, name)));
  const stamps = looks.map((look) => look?.stamp ?? '');
  const key = `code\n${process.versions.node}\n${packageRoot}\n${files}\n${stamps}`;
  const known = store.get(key);
  if (known !== undefined) return known;
  const version = hashCode(packageRoot, files);
  if (looks.every((look) => look?.isSettled !== false)) store.put(key, version);
  return version;
}
