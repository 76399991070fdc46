import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import type { AssetFile, Assets } from '../types/assets.ts';
import { bundled } from '../util/files/bundled.ts';
import { type Face, fonts, westernText } from '../util/fonts.ts';
import type { BundledScripts } from './bundle-scripts.ts';
import { diagramWidths } from './diagram-widths.ts';
import { fontFace } from './font-face.ts';
import { readScripts } from './keep-scripts.ts';
import { readStyles } from './read-styles.ts';

/** What the assets are made of, besides what comes with Kintsugi. */
export interface AssetOptions {
  /** The project's own folder of templates, absolute; undefined where it has none. */
  readonly templatesDir: string | undefined;
  /** Rules of the highlighter. */
  readonly highlightCss: string;
  /**
   * False where another server hands out the scripts; `script` then names none.
   * @default true
   */
  readonly withScripts?: boolean;
}

const NO_SCRIPTS: BundledScripts = { entry: 'assets/main.js', files: [] };
const client: URL = new URL('../client/', import.meta.url);

/**
 * Make the styles, scripts and fonts of the site.
 *
 * Same input, same bytes: the hash of the content is part of each name, so that a reader's
 * browser may keep a file for ever.
 */
export async function buildAssets(options: AssetOptions): Promise<Assets> {
  const [text, code, scripts, favicon, theme, styles] = await Promise.all([
    fontFile(fonts.text),
    fontFile(fonts.code),
    options.withScripts === false ? NO_SCRIPTS : bundle(),
    readFavicon(options.templatesDir),
    readFile(new URL('theme-early.js', client), 'utf8'),
    readStyles(options.templatesDir && join(options.templatesDir, 'styles')),
  ]);
  const style = styleFile('style', [
    fontFace(fonts.text, text.path),
    fontFace(westernText, text.path),
    fontFace(fonts.code, code.path),
    `@layer kintsugi{${styles.own}\n${diagramWidths()}\n${options.highlightCss}}`,
    styles.project,
  ]);
  const further = styleFile('pages', [`@layer kintsugi{${styles.further}}`]);
  const icon = hashed('favicon', 'svg', favicon);
  return {
    files: [style, further, text, code, icon, ...scripts.files],
    style: style.path,
    furtherStyle: further.path,
    script: scripts.entry,
    fonts: [text.path, code.path],
    favicon: icon.path,
    themeScript: theme.replace(/\n\s*/g, ''),
  };
}

/** The project's `templates/favicon.svg`, or ours. */
async function readFavicon(templatesDir: string | undefined): Promise<Uint8Array> {
  const own =
    templatesDir && (await readFile(join(templatesDir, 'favicon.svg')).catch(() => undefined));
  return own || readFile(new URL('../../templates/favicon.svg', import.meta.url));
}

function hashed(name: string, ending: string, bytes: Uint8Array): AssetFile {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { path: `assets/${name}-${hash}.${ending}`, bytes };
}

async function fontFile(face: Face): Promise<AssetFile> {
  const name = face.family.toLowerCase().replaceAll(' ', '-');
  return hashed(name, 'woff2', await readFile(face.file));
}

function styleFile(name: string, parts: readonly string[]): AssetFile {
  const code = Buffer.from(parts.join('\n'));
  const { code: small } = transform({ filename: `${name}.css`, code, minify: true });
  return hashed(name, 'css', small);
}

/** The bundler is large: who needs no scripts, or was bundled with them, does not load it. */
async function bundle(): Promise<BundledScripts> {
  if (bundled) return readScripts(await readFile(bundled.scripts, 'utf8'));
  const { bundleScripts } = await import('./bundle-scripts.ts');
  return bundleScripts(new URL('main.ts', client));
}
