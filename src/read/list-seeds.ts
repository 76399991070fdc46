import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FilePath } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import { ARTICLE_ENDING, isTextFile, markdownFileOf } from '../util/files/article-file.ts';
import { isMissing } from '../util/files/is-missing.ts';
import { sidecarPath } from './overrides/sidecar-path.ts';

/** Files of a project that are no articles though they end like one. */
const NOT_AN_ARTICLE = /^(?:robots|license|licence|requirements)\.(?:txt|md)$/i;

/** A person's decisions about the article of the same name. */
const SIDECAR = /\.repair\.yml$/i;

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
  messages.push(...hidden.map(hiddenMessage), ...findOrphans(sidecars.sort(), found));
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
      if (name.startsWith('.') || name === 'node_modules') continue;
      await visit((here === '' ? name : `${here}/${name}`) as FilePath, name, entry);
    }
  }

  async function visit(
    file: FilePath,
    name: string,
    entry: { isDirectory(): boolean; isSymbolicLink(): boolean; isFile(): boolean },
  ): Promise<void> {
    let kind = entry;
    if (entry.isSymbolicLink()) {
      const path = join(root, file);
      const target = await realpath(path).catch(() => undefined);
      if (target === undefined || !(target === inside || target.startsWith(inside + sep))) {
        messages.push(linkMessage(file));
        return;
      }
      const found = await stat(path).catch(() => undefined);
      if (found === undefined) return;
      kind = Object.assign(found, { isSymbolicLink: () => false });
    }
    if (kind.isDirectory()) await walk(join(root, file));
    else if (kind.isFile() && SIDECAR.test(name)) sidecars.push(file);
    else if (kind.isFile() && ARTICLE_ENDING.test(name) && !NOT_AN_ARTICLE.test(name)) {
      found.push(file);
    }
  }
}

/** Decisions about an article that is not there: it was renamed or removed. */
function findOrphans(sidecars: readonly string[], articles: readonly string[]): readonly Message[] {
  const owned = new Set<string>(articles.map(sidecarPath));
  return sidecars
    .filter((path) => !owned.has(path))
    .map((path) => ({
      severity: 'warning',
      source: 'read',
      ruleId: 'override-orphan',
      reason: 'Decisions without their article: no text of the same name stands beside them',
      note: 'Name the file after the article, or remove it.',
      path: path as FilePath,
    }));
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

function refusedMessage(path: FilePath): Message {
  return {
    severity: 'error',
    source: 'read',
    ruleId: 'read-file',
    reason: 'Cannot read the folder: permission denied; what is in it was left out',
    note: 'Give yourself the right to read it.',
    path,
  };
}

function linkMessage(path: FilePath): Message {
  return {
    severity: 'warning',
    source: 'read',
    ruleId: 'read-link-outside',
    reason: 'Symbolic link leaves the project, or leads nowhere; it was passed over',
    note: 'Copy the file into the articles’ folder.',
    path,
  };
}

function hiddenMessage(path: FilePath): Message {
  const name = markdownFileOf(path);
  return {
    severity: 'info',
    source: 'read',
    ruleId: 'read-ejected',
    reason: `\`${name}\` stands beside it and takes its place`,
    note: 'Remove one of the two to end this.',
    path,
  };
}
