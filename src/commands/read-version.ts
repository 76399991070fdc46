import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../util/files/package-root.ts';

/** Beside `src/`; one folder up from the compiled `lib/`. */
const MANIFESTS: readonly string[] = ['package.json', '../package.json'];

/** Read Kintsugi's version from its own `package.json`. */
export async function readVersion(): Promise<string> {
  for (const path of MANIFESTS) {
    const text = await readFile(join(PACKAGE_ROOT, path), 'utf8').catch(() => undefined);
    if (text !== undefined) return JSON.parse(text).version;
  }
  throw new Error(`There is no package.json for \`${PACKAGE_ROOT}\``);
}
