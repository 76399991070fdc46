import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDERS = ['src', 'templates'];
const CODE = /\.(?:ts|js|json|css|mjs|svg|woff2)$/;

/**
 * Name the code that runs: what it made is stale when any of it changes.
 *
 * @param packageRoot Folder that holds `src/` and `templates/`.
 * @returns A hash of all files of the program and of the list of its dependencies.
 */
export async function codeVersion(packageRoot: string): Promise<string> {
  const lists = await Promise.all(
    FOLDERS.map((folder) =>
      readdir(join(packageRoot, folder), { recursive: true }).catch(() => []),
    ),
  );
  const files = lists.flatMap((names, i) => names.map((name) => `${FOLDERS[i]}/${name}`));
  const wanted = files.filter((name) => CODE.test(name)).sort();
  const texts = await Promise.all(wanted.map((name) => readFile(join(packageRoot, name), 'utf8')));
  // The compiled package lies one folder down from its list of dependencies.
  const manifests = await Promise.all(
    ['package.json', '../package.json'].map((name) =>
      readFile(join(packageRoot, name), 'utf8').catch(() => ''),
    ),
  );
  const own = manifests.find((text) => text.includes('"kintsugi"')) ?? '';
  const lines = wanted.map((name, i) => `${name} ${hash('sha1', texts[i] ?? '')}`);
  return hash('sha1', [process.versions.node, own, ...lines].join('\n'));
}
