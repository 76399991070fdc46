import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The compiled package lies one folder down from its list of dependencies. */
export const MANIFESTS: readonly string[] = ['package.json', '../package.json'];

/**
 * Hash all files of the code and the list of its dependencies.
 *
 * It reads synchronously: for many small files a promise costs more than the file.
 *
 * @param files As `listCode` lists them.
 */
export function hashCode(packageRoot: string, files: readonly string[]): string {
  const own = MANIFESTS.map((name) => readIfThere(join(packageRoot, name))).find((text) =>
    text.includes('"kintsugi"'),
  );
  const hashOf = (name: string): string => hash('sha1', readFileSync(join(packageRoot, name)));
  const lines = files.map((name) => `${name} ${hashOf(name)}`);
  return hash('sha1', [process.versions.node, own ?? '', ...lines].join('\n'));
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
