import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { rolldown } from 'rolldown';
import type { AssetFile, Assets } from '../types/assets.ts';
import { type Face, fonts, westernText } from '../util/fonts.ts';
import { diagramWidths } from './diagram-widths.ts';
import { fontFace } from './font-face.ts';
import { readStyles } from './read-styles.ts';

/** What the assets are made of, besides what comes with Kintsugi. */
export interface AssetOptions {
  /** The project's own folder of templates, absolute; undefined where it has none. */
  readonly templatesDir: string | undefined;
  /** Rules of the highlighter. */
  readonly highlightCss: string;
}

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
    bundle(),
    readFavicon(options.templatesDir),
    readFile(new URL('theme-early.js', client), 'utf8'),
    readStyles(options.templatesDir && join(options.templatesDir, 'styles')),
  ]);
  const style = styleFile([
    fontFace(fonts.text, text.path),
    fontFace(westernText, text.path),
    fontFace(fonts.code, code.path),
    `@layer kintsugi{${styles.own}\n${diagramWidths()}\n${options.highlightCss}}`,
    styles.project,
  ]);
  const icon = hashed('favicon', 'svg', favicon);
  return {
    files: [style, text, code, icon, ...scripts.files],
    style: style.path,
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

function styleFile(parts: readonly string[]): AssetFile {
  const code = Buffer.from(parts.join('\n'));
  return hashed('style', 'css', transform({ filename: 'style.css', code, minify: true }).code);
}

async function bundle(): Promise<{
  readonly entry: string;
  readonly files: readonly AssetFile[];
}> {
  const build = await rolldown({
    input: { main: fileURLToPath(new URL('main.ts', client)) },
    platform: 'browser',
    logLevel: 'warn',
  });
  const { output } = await build.generate({
    dir: 'assets',
    format: 'esm',
    minify: true,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await build.close();
  const chunks = output.filter((part) => part.type === 'chunk');
  const files = chunks.map((chunk) => ({
    path: `assets/${chunk.fileName}`,
    bytes: Buffer.from(chunk.code),
  }));
  const entry = chunks.find((chunk) => chunk.isEntry)?.fileName ?? '';
  return { entry: `assets/${entry}`, files };
}
