import { basename, relative, resolve, sep } from 'node:path';
import type { SiteConfig, UserConfig } from '../types/config.ts';
import { DEFAULT_THRESHOLD } from '../util/default-threshold.ts';
import { schema } from '../util/schema/schema.ts';
import { ConfigError } from './config-error.ts';
import { keyOfFunctions } from './key-of-functions.ts';

/**
 * Fill in every default.
 *
 * @param root Absolute path of the project.
 * @param user Checked options.
 * @param env The environment, for `KINTSUGI_BASE` and `KINTSUGI_URL`.
 * @throws {ConfigError} Where the output folder would contain the project or its articles, or the
 *   address or the base is none.
 */
export function completeConfig(
  root: string,
  user: UserConfig,
  env: Readonly<Record<string, string | undefined>>,
): SiteConfig {
  const lang = user.lang ?? 'zh-CN';
  const config: SiteConfig = {
    root,
    title: user.title ?? (basename(root) || 'Kintsugi'),
    description: user.description ?? '',
    url: toOrigin(user.url ?? env.KINTSUGI_URL ?? ''),
    base: toBase(user.base ?? env.KINTSUGI_BASE ?? '/'),
    lang,
    locale: user.locale ?? (/^zh\b/i.test(lang) ? 'zh-CN' : 'en'),
    seedsDir: resolve(root, user.seeds ?? 'seeds'),
    outDir: resolve(root, user.outDir ?? 'dist'),
    cacheDir: resolve(root, '.cache/kintsugi'),
    author: user.author ?? '',
    articles: user.articles ?? {},
    repair: {
      threshold: user.repair?.threshold ?? DEFAULT_THRESHOLD,
      skip: user.repair?.skip ?? [],
    },
    diagrams: completeDiagrams(user.diagrams),
    limits: {
      fileBytes: user.limits?.fileBytes ?? 16 * 1024 * 1024,
      nesting: user.limits?.nesting ?? 100,
      tableCells: user.limits?.tableCells ?? 20_000,
      diagrams: user.limits?.diagrams ?? 200,
    },
    markdown: {
      remarkPlugins: user.markdown?.remarkPlugins ?? [],
      rehypePlugins: user.markdown?.rehypePlugins ?? [],
    },
    code: completeCode(user.code),
    strings: user.strings ?? {},
    functionsKey: keyOfFunctions([user.markdown, user.strings]),
    concepts: {
      auto: user.concepts?.auto ?? true,
      add: user.concepts?.add ?? [],
      hide: user.concepts?.hide ?? [],
      synonyms: user.concepts?.synonyms ?? {},
    },
  };
  checkFolders(config);
  return config;
}

function completeDiagrams(user: UserConfig['diagrams'] = {}): SiteConfig['diagrams'] {
  return {
    enabled: user.enabled ?? true,
    executablePath: user.executablePath,
    timeoutMs: user.timeoutMs ?? 10_000,
    maxEdges: user.maxEdges ?? 500,
    maxTextSize: user.maxTextSize ?? 50_000,
    mermaid: user.mermaid ?? {},
  };
}

function completeCode(user: UserConfig['code'] = {}): SiteConfig['code'] {
  const { light = 'github-light', dark = 'github-dark' } = user.themes ?? {};
  return {
    themes: { light, dark },
    languages: user.languages ?? [],
    aliases: user.aliases ?? {},
  };
}

/** The command line and the environment have not been checked as the file has. */
function toOrigin(url: string): string {
  const [problem] = schema.origin.find(url, []);
  if (problem)
    throw valueError(`Option \`url\` is ${problem.actual}, expected ${problem.expected}`);
  return url.replace(/\/+$/, '');
}

/** `docs`, `/docs`, `https://you.github.io/docs/` → `/docs/`. */
function toBase(base: string): string {
  const path = URL.canParse(base) ? new URL(base).pathname : base;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.some((part) => part === '..' || /[\s?#"'<>]/.test(part))) {
    throw valueError(`Option \`base\` is "${base}", expected a path like "/docs/"`);
  }
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** Stale files in the output folder are removed, so it must not hold anything else. */
function checkFolders({ root, seedsDir, outDir }: SiteConfig): void {
  for (const [name, folder] of [
    ['the project', root],
    ['the articles', seedsDir],
  ] as const) {
    if (!holds(outDir, folder)) continue;
    throw valueError(`Option \`outDir\` is \`${outDir}\`, which contains ${name} (\`${folder}\`)`);
  }
  if (!holds(root, seedsDir)) {
    throw valueError(`Option \`seeds\` is \`${seedsDir}\`, outside the project \`${root}\``);
  }
}

function holds(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || !(path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path);
}

function valueError(reason: string): ConfigError {
  const note = 'Choose another value in site.config.ts or on the command line.';
  return new ConfigError([
    { severity: 'error', source: 'config', ruleId: 'config-value', reason, note },
  ]);
}
