import { type FSWatcher, readdirSync, realpathSync, statSync, watch } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

/** What is watched, and who is told. */
export interface WatchTreeOptions {
  /** Absolute path; may come later, and go and come again, as long as its parent stays. */
  readonly folder: string;
  /** True for folders, by absolute path, that are passed over with all below them. */
  readonly isIgnored: (folder: string) => boolean;
  /** An absolute path that was written, made or removed; folders, too. */
  readonly tell: (path: string) => void;
  /** Told once where the system refuses to watch a folder. */
  readonly onRefusal: (error: Error) => void;
}

/**
 * Watch a folder with all below it, and tell at once: nothing is asked of the files themselves, so
 * a thousand articles cost as much as one.
 *
 * The files of a folder that comes up are told one by one: they may be older than its watcher.
 *
 * @returns Ends the watch.
 */
export function watchTree(options: WatchTreeOptions): () => void {
  /** By path; links to folders are watched under their own names, but never in a circle. */
  const watchers = new Map<string, { readonly watcher: FSWatcher; readonly real: string }>();
  let isRefused = false;
  const [parent, name] = [dirname(options.folder), basename(options.folder)];
  const above = open(parent, (event, changed) => {
    if (event === 'rename' && changed === name) follow(options.folder);
  });
  add(options.folder, false);
  return () => {
    above?.close();
    for (const path of [...watchers.keys()]) drop(path);
  };

  function add(folder: string, isNew: boolean): void {
    if (watchers.has(folder) || options.isIgnored(folder) || !isFolder(folder)) return;
    const real = attempt(() => realpathSync(folder));
    if (real === undefined || [...watchers.values()].some((known) => known.real === real)) return;
    const watcher = open(folder, (event, changed) => {
      const path = join(folder, changed);
      if (event === 'rename') follow(path);
      options.tell(path);
    });
    if (watcher === undefined) return;
    watchers.set(folder, { watcher, real });
    for (const child of attempt(() => readdirSync(folder, { withFileTypes: true })) ?? []) {
      const path = join(folder, child.name);
      // A link may lead to a folder; a file is not looked at.
      if (!child.isFile()) add(path, isNew);
      if (isNew) options.tell(path);
    }
  }

  function open(
    folder: string,
    onEvent: (event: string, changed: string) => void,
  ): FSWatcher | undefined {
    try {
      const watcher = watch(folder, (event, changed) => {
        if (changed !== null) onEvent(event, changed);
      });
      // A folder that goes may say so as an error.
      return watcher.on('error', () => drop(folder));
    } catch (error) {
      if (!isRefused && error instanceof Error && !isGone(error)) {
        isRefused = true;
        options.onRefusal(error);
      }
      return undefined;
    }
  }

  /** Something of this name has come or gone: a folder begins anew. */
  function follow(path: string): void {
    for (const known of [...watchers.keys()]) {
      if (known === path || known.startsWith(path + sep)) drop(known);
    }
    add(path, true);
  }

  function drop(folder: string): void {
    watchers.get(folder)?.watcher.close();
    watchers.delete(folder);
  }
}

function isFolder(path: string): boolean {
  return attempt(() => statSync(path, { throwIfNoEntry: false })?.isDirectory()) === true;
}

function isGone(error: Error): boolean {
  return 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
