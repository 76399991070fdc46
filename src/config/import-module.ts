import { mkdirSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeFolders } from '../util/files/make-folders.ts';
import { importPlain } from './import-plain.ts';

/**
 * Import a module of the project as it is now.
 *
 * Node keeps modules by URL, so the URL carries a key. A Node that reads no TypeScript gets the
 * module as JavaScript, its own imports included.
 *
 * @param path Absolute.
 * @param key Changes with the file.
 * @param root The project: packages are looked for from there.
 */
export async function importModule(
  path: string,
  key: string,
  root: string,
): Promise<Readonly<Record<string, unknown>>> {
  const readsTypes = Boolean(Reflect.get(process.features, 'typescript'));
  const mayHaveTypes = /\.[cm]?ts$/.test(path);
  const plain = mayHaveTypes ? await importPlain(path, key) : undefined;
  if (plain) return plain;
  if (mayHaveTypes && !readsTypes) return importTypeScript(path, key, root);
  const url = pathToFileURL(path);
  url.searchParams.set('changed', key);
  return import(url.href);
}

async function importTypeScript(
  path: string,
  key: string,
  root: string,
): Promise<Readonly<Record<string, unknown>>> {
  const { rolldown } = await import('rolldown');
  const external = /^[^./\\]/;
  const bundle = await rolldown({
    input: path,
    platform: 'node',
    external: (name) => external.test(name) && !/^[a-z]:/i.test(name),
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const folder = join(root, '.cache/kintsugi/modules');
  const name = `${key.replace(/\W/g, '')}-${process.pid}-${performance.now()}.mjs`;
  const file = join(folder, name);
  makeFolders(folder, { mkdirSync, statSync });
  try {
    await writeFile(file, output[0].code);
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(file, { force: true });
  }
}
