import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_NAME, type Manifest } from './manifest.ts';
import { stampOf } from './stamp-of.ts';

/**
 * Tell whether a bundled program is what its sources would be, without reading them.
 *
 * @param folder Of the program, absolute.
 * @param root Of the package, absolute.
 * @returns False where a source or a file of the program was touched, another Node runs, or the
 *   package lies elsewhere.
 */
export function isCurrent(folder: string, root: string): boolean {
  // The manifest is written last, and is a file of ours.
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, MANIFEST_NAME), 'utf8'));
  if (manifest.root !== root || manifest.node !== process.versions.node) return false;
  return manifest.stamps.every(([path, stamp]) => stampOf(path) === stamp);
}
