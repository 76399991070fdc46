import { StyleError } from '../assets/style-error.ts';
import type { Store } from '../cache/open-store.ts';
import { ConfigError } from '../config/config-error.ts';
import type { TemplateFiles } from '../config/find-templates.ts';
import type { Assets } from '../types/assets.ts';
import type { FilePath } from '../types/brand.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Highlighter } from '../types/highlight.ts';

/** What the assets of a site depend on. */
export interface AssetsInput {
  readonly config: Pick<SiteConfig, 'code'>;
  readonly templateFiles: TemplateFiles;
  /** From `codeVersion`. */
  readonly version: string;
  readonly store: Store;
  readonly highlighter: () => Promise<Highlighter>;
  /** @default true */
  readonly withScripts?: boolean;
}

/** `Assets` as JSON can hold them. */
interface StoredAssets extends Omit<Assets, 'files'> {
  readonly files: readonly { readonly path: string; readonly base64: string }[];
}

/**
 * Load the assets of a site from the store, or make them; that starts the bundler and Shiki.
 *
 * @throws {ConfigError} Names the project's style sheet that is no CSS.
 */
export async function loadAssets(input: AssetsInput): Promise<Assets> {
  const { templateFiles, version, store, config, withScripts = true } = input;
  const { light, dark } = config.code.themes;
  const key = `assets ${version} ${templateFiles.key} ${light} ${dark} ${withScripts}`;
  const stored = store.get(key);
  if (stored !== undefined) return fromStored(JSON.parse(stored));
  const { buildAssets } = await import('../assets/build-assets.ts');
  const highlightCss = (await input.highlighter()).css();
  const made = buildAssets({ templatesDir: templateFiles.dir, highlightCss, withScripts });
  const assets = await made.catch(nameStyle);
  store.put(key, JSON.stringify(toStored(assets)));
  return assets;
}

/** A mistake in a style sheet of the project is none of the program. */
function nameStyle(error: unknown): never {
  if (!(error instanceof StyleError)) throw error;
  const { file, line, column, message } = error;
  const point = { line, column, offset: 0 };
  const place = { start: point, end: { ...point, column: column + 1 } };
  const path = `templates/${file}` as FilePath;
  const reason = `\`${path}\` is no CSS in line ${line}: ${message}`;
  const note = 'Mend the rule, or remove the file.';
  const common = { severity: 'error', source: 'config', ruleId: 'config-style' } as const;
  throw new ConfigError([{ ...common, reason, note, path, place }], { cause: error });
}

function toStored({ files, ...rest }: Assets): StoredAssets {
  const texts = files.map(({ path, bytes }) => ({
    path,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  return { ...rest, files: texts };
}

function fromStored({ files, ...rest }: StoredAssets): Assets {
  const decoded = files.map(({ path, base64 }) => ({
    path,
    bytes: Buffer.from(base64, 'base64'),
  }));
  return { ...rest, files: decoded };
}
