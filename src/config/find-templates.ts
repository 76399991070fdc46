import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The project's own templates and styles, as files. */
export interface TemplateFiles {
  /** Absolute path of the folder; undefined where the project has none. */
  readonly dir: string | undefined;
  /** TypeScript and JavaScript files right in the folder, by name. */
  readonly modules: readonly string[];
  /** Changes when any file in the folder does. */
  readonly key: string;
}

const MODULE = /^[^._].*\.[cm]?[jt]s$/;

/**
 * List the project's own templates, in its folder `templates/`.
 *
 * @param root  The project, absolute.
 * @param builtIn  Kintsugi's own folder of templates: it replaces nothing.
 */
export async function findTemplates(root: string, builtIn: string): Promise<TemplateFiles> {
  const dir = join(root, 'templates');
  if (dir === join(builtIn)) return { dir: undefined, modules: [], key: '' };
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) return { dir: undefined, modules: [], key: '' };
  const digests = await Promise.all(
    files.map(async (file) => [file, digest(await readFile(file))]),
  );
  const modules = entries
    .filter((entry) => entry.isFile() && entry.parentPath === dir && MODULE.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  return { dir, modules, key: digest(JSON.stringify(digests)) };
}

function digest(data: string | Uint8Array): string {
  return hash('sha1', data);
}
