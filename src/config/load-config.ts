import { realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, resolve, sep } from 'node:path';
import type { SiteConfig, UserConfig } from '../types/config.ts';
import { checkConfig } from './check-config.ts';
import { checkThemes } from './check-themes.ts';
import { completeConfig } from './complete-config.ts';
import { ConfigError } from './config-error.ts';
import { explainLoadError } from './explain-load-error.ts';
import { guessLang } from './guess-lang.ts';
import { importModule } from './import-module.ts';

/** Names of the configuration's file, the first that exists counts. */
export const CONFIG_FILES: readonly string[] = [
  'site.config.ts',
  'site.config.mts',
  'site.config.js',
  'site.config.mjs',
];

/** `Cannot find package 'kintsugi' imported from /site/site.config.ts`: in a new project. */
const MISSING = /^Cannot find package /;

/** What the command line and the environment set; it wins over the file. */
export interface ConfigOverrides {
  readonly base?: string | undefined;
  readonly outDir?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * Load `site.config.ts`, if there is one, and fill in every default.
 *
 * @param root Folder of the project; relative paths count from the working directory.
 * @param overrides Settings of the command line.
 * @param env The environment: `KINTSUGI_BASE`, `KINTSUGI_URL`.
 * @returns Absolute paths throughout; `base` starts and ends with `/`.
 * @throws {ConfigError} Names the option, its value and what would fit.
 */
export async function loadConfig(
  root: string,
  overrides: ConfigOverrides = {},
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<SiteConfig> {
  const absolute = resolve(root);
  if (!(await isDirectory(absolute))) {
    const isFile = (await stat(absolute).catch(() => undefined)) !== undefined;
    const reason = isFile ? `\`${root}\` is a file` : `Folder \`${root}\` does not exist`;
    throw fail('config-folder', reason, 'Name the folder of the site.');
  }
  const file = await findConfigFile(absolute);
  const user =
    file === undefined ? {} : checkConfig(await importDefault(file, absolute), basename(file));
  const seeds = (await isDirectory(join(absolute, 'seeds'))) ? 'seeds' : '.';
  const merged: UserConfig = { seeds, ...user, ...defined(overrides) };
  const config = completeConfig(absolute, merged, env);
  await checkSeedsFolder(config, user.seeds);
  if (user.code?.themes) await checkThemes(config.code.themes);
  if (user.lang !== undefined) return config;
  const lang = await guessLang(config.seedsDir, config.outDir);
  return completeConfig(absolute, { ...merged, lang }, env);
}

/**
 * A symbolic link in its place could publish anything of the machine, and a build of a folder that is
 * misspelt would replace the site by an empty one.
 */
async function checkSeedsFolder(
  { root, seedsDir }: SiteConfig,
  named: string | undefined,
): Promise<void> {
  const real = await realpath(seedsDir).catch(() => undefined);
  if (named !== undefined && !(await isDirectory(seedsDir))) {
    const missing = `Option \`seeds\` is "${named}", and there is no folder \`${seedsDir}\``;
    throw fail('config-value', missing, 'Name the folder of the articles, or create it.');
  }
  const inside = await realpath(root);
  if (real === undefined || real === inside || real.startsWith(inside + sep)) return;
  const reason = `The articles’ folder \`${seedsDir}\` leads out of the project, to \`${real}\``;
  throw fail(
    'config-value',
    reason,
    'Put the articles into the project, or a project around them.',
  );
}

/** The file that `loadConfig` reads, or undefined. */
async function findConfigFile(root: string): Promise<string | undefined> {
  for (const name of CONFIG_FILES) {
    const path = join(root, name);
    if ((await stat(path).catch(() => undefined))?.isFile()) return path;
  }
  return undefined;
}

async function importDefault(path: string, root: string): Promise<unknown> {
  const module = await importConfig(path, root);
  if ('default' in module) return module.default;
  const reason = `\`${path}\` has no default export`;
  throw fail('config-load', reason, 'Write `export default` before the options.');
}

async function importConfig(
  path: string,
  root: string,
): Promise<Readonly<Record<string, unknown>>> {
  const { mtimeMs } = await stat(path);
  try {
    return await importModule(path, String(Math.trunc(mtimeMs)), root);
  } catch (cause) {
    const reason = explainLoadError(cause, path);
    const note = MISSING.test(reason)
      ? 'Run `npm install`: what the file imports is not there yet.'
      : 'Mend the file, or remove it: every option has a default.';
    throw fail('config-load', `Cannot load \`${path}\`: ${reason}`, note, cause);
  }
}

function fail(ruleId: string, reason: string, note: string, cause?: unknown): ConfigError {
  return new ConfigError([{ severity: 'error', source: 'config', ruleId, reason, note }], {
    cause,
  });
}

async function isDirectory(path: string): Promise<boolean> {
  return isAbsolute(path) && ((await stat(path).catch(() => undefined))?.isDirectory() ?? false);
}

function defined(overrides: ConfigOverrides): UserConfig {
  return Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
}
