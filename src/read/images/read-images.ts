import { hash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { FilePath } from '../../types/brand.ts';
import type { ArticleImage, ImageProblem } from '../../types/image.ts';
import { readWikiAddress } from '../../util/wiki-link.ts';
import { findImageLinks } from './find-image-links.ts';

/** Image formats that are copied, and their file endings. No SVG: it is a document that may run scripts. */
const TYPES: Readonly<Record<string, string>> = {
  png: 'png',
  jpg: 'jpg',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
};

/** Folders that hold nothing of the articles. */
const PASSED_OVER = /^(?:\.|node_modules$)/;

/**
 * Find the images that an article names, in the folder of articles, and measure them.
 *
 * A path that begins with a slash counts from the article's own folder or the nearest one above it
 * that has the file: the root of the site that the article comes from. One that is embedded by its
 * name is looked for there, too, and in the folders of these folders.
 *
 * @param folder The articles' folder, absolute; nothing outside of it is read.
 * @param article Absolute path of the article.
 * @param maxBytes Larger files are refused.
 */
export async function readImages(
  text: string,
  folder: string,
  article: string,
  maxBytes: number,
): Promise<readonly ArticleImage[]> {
  const links = findImageLinks(text);
  if (links.length === 0) return [];
  const inside = await realpath(folder).catch(() => folder);
  return Promise.all(links.map((src) => readImage(src, inside, dirname(article), maxBytes)));
}

async function readImage(
  src: string,
  inside: string,
  from: string,
  maxBytes: number,
): Promise<ArticleImage> {
  const refuse = (reason: string): ImageProblem => ({ src, ruleId: 'image-refused', reason });
  const file = await findImage(src, inside, from);
  if (file === undefined) {
    const isBeside = !src.startsWith('/') && readWikiAddress(src) === undefined;
    const where = isBeside ? 'beside the article' : 'in the folders above the article';
    return { src, ruleId: 'image-missing', reason: `No image \`${src}\` ${where}` };
  }
  if (!file.startsWith(inside + sep))
    return refuse(`The image \`${src}\` leaves the articles’ folder`);
  const found = await stat(file);
  if (!found.isFile() || found.size > maxBytes) return refuse(`The image \`${src}\` is too large`);
  const bytes = await readFile(file).catch(() => undefined);
  const size = bytes && (await measure(bytes));
  if (bytes === undefined || size === undefined) {
    return refuse(`The file \`${src}\` is no PNG, JPEG, GIF, WebP or AVIF image`);
  }
  const { type, width, height } = size;
  return {
    src,
    file: relative(inside, file).split(sep).join('/') as FilePath,
    path: `images/${hash('sha1', bytes).slice(0, 16)}.${type}`,
    width,
    height,
  };
}

function findImage(src: string, inside: string, from: string): Promise<string | undefined> {
  const embedded = readWikiAddress(src);
  if (embedded) return findAbove(embedded.target, inside, from, findNear);
  const path = decode(src.split(/[?#]/)[0] ?? '');
  const findIn = (folder: string): Promise<string | undefined> => resolveFile(join(folder, path));
  return path.startsWith('/') ? findAbove(path, inside, from, findIn) : findIn(from);
}

/** The file at a path from the nearest folder that has it, up to the articles' folder. */
async function findAbove(
  path: string,
  inside: string,
  from: string,
  findIn: (folder: string, path: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  const start = await realpath(from).catch(() => inside);
  for (let folder = start; ; folder = dirname(folder)) {
    const file = await findIn(folder, path);
    if (file !== undefined || !folder.startsWith(inside + sep)) return file;
  }
}

/** The file in a folder or in one of its folders: `attachments`, whatever a vault calls it. */
async function findNear(folder: string, path: string): Promise<string | undefined> {
  const file = await resolveFile(join(folder, path));
  if (file !== undefined) return file;
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory() && !PASSED_OVER.test(entry.name));
  for (const name of folders.map((entry) => entry.name).sort()) {
    const found = await resolveFile(join(folder, name, path));
    if (found !== undefined) return found;
  }
  return undefined;
}

function resolveFile(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}

/** By its bytes, whatever its name says. */
async function measure(
  bytes: Uint8Array,
): Promise<{ type: string; width: number; height: number } | undefined> {
  // Loaded with the first image: most articles have none.
  const { imageSize } = await import('image-size');
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes);
    const known = TYPES[type];
    if (known === undefined || !(width > 0 && height > 0)) return undefined;
    // Photographs that were taken upright lie on their side, and are turned by the browser.
    return orientation > 4
      ? { type: known, width: height, height: width }
      : { type: known, width, height };
  } catch {
    return undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone `%` is legal in a file name.
    return text;
  }
}
