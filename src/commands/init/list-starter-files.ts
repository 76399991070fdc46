import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listSeeds } from '../../read/list-seeds.ts';
import { addPackageScripts, isNoPackage } from './add-package-scripts.ts';

/** One file of a new project. */
export interface StarterFile {
  /** Relative to the project. */
  readonly path: string;
  /** The new text, given the existing one if there is one; undefined leaves the file as it is. */
  readonly text: (existing: string | undefined) => string | undefined;
  /** Whether the existing file is damaged, so that nothing can be added to it. */
  readonly isBroken?: (existing: string) => boolean;
}

const STARTER = new URL('../../../starter/', import.meta.url);

/** Files of most repositories; a folder that has no other text has no articles yet. */
const ABOUT_THE_PROJECT =
  /^(?:readme|licen[cs]e|changelog|contributing|code_of_conduct|security)\b/i;

/**
 * List the files of a new project.
 *
 * A sample article is among them only where the project has no article: it would make the folder
 * `seeds/`, and then only files in that folder are articles.
 *
 * @param root Absolute path of the project.
 * @param version Of Kintsugi.
 */
export async function listStarterFiles(
  root: string,
  lang: 'en' | 'zh-CN',
  version: string,
): Promise<readonly StarterFile[]> {
  const [config, article, workflow, ignored] = await Promise.all(
    ['site.config.ts.txt', `article.${lang}.txt`, 'pages.yml', 'gitignore'].map((name) =>
      readFile(new URL(name, STARTER), 'utf8'),
    ),
  );
  const title =
    basename(root)
      .replace(/[\\'\r\n]/g, ' ')
      .trim() || 'Kintsugi';
  const filled = (config ?? '').replace('{{title}}', title).replace('{{lang}}', lang);
  const configs = await existing(root, /^site\.config\.m?[tj]s$/);
  const articles = await findArticles(root);
  return [
    { path: configs[0] ?? 'site.config.ts', text: once(filled) },
    ...(articles.length > 0 ? [] : [{ path: 'seeds/first-article.txt', text: once(article) }]),
    {
      path: 'package.json',
      text: (old) => addPackageScripts(old, title, version),
      isBroken: isNoPackage,
    },
    { path: '.gitignore', text: (old) => addLines(old, ignored ?? '') },
    { path: '.github/workflows/pages.yml', text: once(workflow) },
  ];
}

async function findArticles(root: string): Promise<readonly string[]> {
  const seeds = join(root, 'seeds');
  const folder = existsSync(seeds) ? seeds : root;
  // A new folder has none.
  const found = await listSeeds(root, folder, join(root, 'dist')).catch(() => undefined);
  return (found?.paths ?? []).filter((path) => !ABOUT_THE_PROJECT.test(path));
}

function once(text = ''): StarterFile['text'] {
  return (old) => (old === undefined ? text : undefined);
}

async function existing(folder: string, name: RegExp): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).filter((entry) => name.test(entry));
}

/** The lines that a file lacks, at its end. */
function addLines(old: string | undefined, wanted: string): string | undefined {
  if (old === undefined) return wanted;
  const bare = (line: string): string => line.trim().replace(/^\/|\/$/g, '');
  const has = new Set(old.split(/\r?\n/).map(bare));
  const missing = wanted.split('\n').filter((line) => line !== '' && !has.has(bare(line)));
  if (missing.length === 0) return undefined;
  return `${old}${old === '' || old.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`;
}
