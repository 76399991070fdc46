import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { nearest } from '../util/schema/nearest.ts';
import { type OptionTable, parseOptions } from './arguments/parse-options.ts';
import { UsageError } from './arguments/usage-error.ts';
import { describeInit } from './init/describe-init.ts';
import { findOutsidePackage } from './init/find-outside-package.ts';
import { listStarterFiles } from './init/list-starter-files.ts';
import { writeStarter } from './init/write-starter.ts';
import type { Terminal } from './output/terminal.ts';
import { readVersion } from './read-version.ts';

const OPTIONS: OptionTable = { lang: { type: 'string' } };
const LANGS = ['en', 'zh-CN'] as const;

/** What `kintsugi init --help` says. */
export const INIT_HELP: string = `Usage: kintsugi init [FOLDER] [--lang LANG]

Make FOLDER (default: the current one) a project: site.config.ts, a sample article, package.json with
scripts, .gitignore, and a workflow that publishes the site on GitHub Pages. What is there stays as it
is; package.json and .gitignore get the lines that they lack.

  --lang LANG  language of the articles: ${LANGS.join(' or ')} (default: the terminal's)

Exit codes: 0 done, 2 wrong usage
`;

/**
 * Run `kintsugi init`.
 *
 * @returns The exit code.
 */
export async function runInit(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(argv, OPTIONS, 1);
  const root = resolve(positionals[0] ?? '.');
  const lang = readLang(values.lang);
  const version = await readVersion();
  const files = await listStarterFiles(root, lang, version);
  const done = await writeStarter(root, files);
  const project = {
    folder: relative('.', root),
    isInstalled: existsSync(join(root, 'node_modules/kintsugi')),
    hasSeeds: existsSync(join(root, 'seeds')),
    outsidePackage: await findOutsidePackage(root),
    version,
  };
  terminal.out(describeInit(done, project, terminal));
  return 0;
}

function readLang(value: string | boolean | undefined): (typeof LANGS)[number] {
  if (value === undefined) {
    const { LC_ALL, LC_MESSAGES, LANG } = process.env;
    return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh-CN' : 'en';
  }
  const found = LANGS.find((lang) => lang === value);
  if (found) return found;
  const near = nearest(String(value), LANGS);
  const hint = near ? `. Did you mean \`${near}\`?` : '';
  throw new UsageError(`Option \`--lang\` is \`${value}\`, expected ${LANGS.join(' or ')}${hint}`);
}
