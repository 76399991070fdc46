import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listSeeds } from '../../read/list-seeds.ts';
import { addPackageScripts, isNoPackage } from './add-package-scripts.ts';

/** One file of a new project. */
export interface StarterFile {
  /** Below the project. */
  readonly path: string;
  /** The file's text, or what it becomes when it is there already; undefined: leave it. */
  readonly text: (existing: string | undefined) => string | undefined;
  /** Whether the file that is there cannot get the lines that it lacks. */
  readonly isBroken?: (existing: string) => boolean;
}

const STARTER = new URL('../../../starter/', import.meta.url);

/** Every repository has such files: they are no articles that a site is made for. */
const ABOUT_THE_PROJECT =
  /^(?:readme|licen[cs]e|changelog|contributing|code_of_conduct|security)\b/i;

/**
 * List what a new project consists of.
 *
 * A sample article comes where there is none. Where articles stand outside of `seeds/`, that folder is
 * not made: once it is there, only its files are articles.
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
