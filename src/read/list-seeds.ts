import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FilePath } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import {
  ARTICLE_ENDING,
  isPassedOver,
  isTextFile,
  markdownFileOf,
} from '../util/files/article-file.ts';
import { isMissing } from '../util/files/is-missing.ts';
import { sidecarPath } from './overrides/sidecar-path.ts';
import { hiddenMessage, linkMessage, orphanMessage, refusedMessage } from './seed-list-messages.ts';

/** Files of a project that are no articles though they end like one. */
const NOT_AN_ARTICLE = /^(?:robots|license|licence|requirements)\.(?:txt|md)$/i;

/** A person's decisions about the article of the same name. */
const SIDECAR = /\.repair\.yml$/i;

/** What a folder's entry is. */
type EntryKind = Pick<Dirent, 'isDirectory' | 'isFile' | 'isSymbolicLink'>;

/** The articles' files and what was noticed on the way. */
export interface SeedList {
  readonly paths: readonly FilePath[];
  /** `NAME.txt` where a `NAME.md` beside it takes its place. */
  readonly hidden: readonly FilePath[];
  readonly messages: readonly Message[];
}

/**
 * List the articles of a folder and its subfolders, in the order of their paths.
 *
 * Hidden files, `node_modules` and the output folder are passed over; symbolic links are
 * followed only where they stay inside the project.
 *
 * @param root Absolute path of the project; the paths count from here.
 * @param seedsDir Absolute path, inside `root`.
 * @param outDir Absolute path, passed over.
 */
export async function listSeeds(root: string, seedsDir: string, outDir: string): Promise<SeedList> {
  const found: string[] = [];
  const sidecars: string[] = [];
  const messages: Message[] = [];
  const inside = await realpath(root);
  const visited = new Set<string>();
  await walk(seedsDir);
  found.sort();
  const all = new Set(found);
  const isHidden = (path: string): boolean => isTextFile(path) && all.has(markdownFileOf(path));
  const hidden = found.filter(isHidden) as FilePath[];
  const owned = new Set<string>(found.map(sidecarPath));
  const orphans = sidecars.sort().filter((path) => !owned.has(path)) as FilePath[];
  messages.push(...hidden.map(hiddenMessage), ...orphans.map(orphanMessage));
  // They come from the file system, relative to the project.
  return { paths: found.filter((path) => !isHidden(path)) as FilePath[], hidden, messages };

  async function walk(folder: string): Promise<void> {
    const real = await realpath(folder).catch(() => undefined);
    if (real === undefined || visited.has(real) || folder === outDir) return;
    visited.add(real);
    const here = toFilePath(root, folder);
    const noneIfRefused = (error: unknown): readonly never[] => {
      if (!isRefused(error)) return noneIfGone(error);
      messages.push(refusedMessage(here));
      return [];
    };
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(noneIfRefused)) {
      const { name } = entry;
      if (isPassedOver(name)) continue;
      await visit((here === '' ? name : `${here}/${name}`) as FilePath, name, entry);
    }
  }

  async function visit(file: FilePath, name: string, entry: EntryKind): Promise<void> {
    const kind = entry.isSymbolicLink() ? await followLink(join(root, file), inside) : entry;
    if (kind === 'outside') messages.push(linkMessage(file));
    else if (kind?.isDirectory()) await walk(join(root, file));
    else if (!kind?.isFile()) return;
    else if (SIDECAR.test(name)) sidecars.push(file);
    else if (ARTICLE_ENDING.test(name) && !NOT_AN_ARTICLE.test(name)) found.push(file);
  }
}

/** What a symbolic link leads to; undefined where that is gone meanwhile. */
async function followLink(path: string, inside: string): Promise<Stats | 'outside' | undefined> {
  const target = await realpath(path).catch(() => undefined);
  const isInside = target !== undefined && `${target}${sep}`.startsWith(inside + sep);
  return isInside ? stat(path).catch(() => undefined) : 'outside';
}

/** Somebody may remove a folder while it is listed. */
function noneIfGone(error: unknown): readonly never[] {
  if (isMissing(error)) return [];
  throw error;
}

function isRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^E(?:ACCES|PERM)$/.test(String(error.code));
}

function toFilePath(root: string, path: string): FilePath {
  return relative(root, path).split(sep).join('/') as FilePath;
}
