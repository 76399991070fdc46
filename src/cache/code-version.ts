import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileStamp } from './file-stamp.ts';
import type { Store } from './open-store.ts';

const FOLDERS = ['src', 'templates'];
const CODE = /\.(?:ts|js|json|css|mjs|svg|woff2)$/;
/** The compiled package lies one folder down from its list of dependencies. */
const MANIFESTS = ['package.json', '../package.json'];

/**
 * Name the code that runs: what it made is stale when any of it changes.
 *
 * @param packageRoot Folder that holds `src/` and `templates/`.
 * @param store Remembers the name, so that the files are read again only where one was touched.
 * @returns A hash of all files of the program and of the list of its dependencies.
 */
export function codeVersion(packageRoot: string, store: Store): string {
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

function listCode(packageRoot: string): readonly string[] {
  const names = FOLDERS.flatMap((folder) =>
    listFolder(join(packageRoot, folder)).map((name) => `${folder}/${name}`),
  );
  return names.filter((name) => CODE.test(name)).sort();
}

/** Files at any depth, in any order; `readdirSync` asks twice for what each name is. */
function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (!entry.isDirectory()) return [entry.name];
      return listFolder(join(folder, entry.name)).map((name) => `${entry.name}/${name}`);
    });
  } catch {
    return [];
  }
}

/** It reads synchronously: for many small files a promise costs more than the file. */
function hashCode(packageRoot: string, files: readonly string[]): string {
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
