import { watch } from 'node:fs';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';

/** Files that changed in one moment. */
export type FileChanges = ReadonlySet<string>;

/** Long enough to catch an editor's write and rename, short enough not to be felt. */
const CALM_MS = 12;
/** A checkout of a thousand files is one change, but not for ever. */
const MOST_MS = 200;

/**
 * Tell about changes, many at once as one.
 *
 * @param watcher Vite's.
 * @param paths Folders with all below them, absolute.
 * @param root A folder of which only `names` are watched, whether they exist yet or not.
 * @param tell Absolute paths that were written, made or removed.
 */
export function watchFiles(
  watcher: ViteDevServer['watcher'],
  paths: readonly string[],
  root: string,
  names: readonly string[],
  tell: (changes: FileChanges) => void,
): void {
  let pending = new Set<string>();
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  watcher.add([...paths]);
  watcher.on('all', (event, path) => {
    if (event !== 'addDir') note(path);
  });
  const own = watch(root, (_, name) => {
    if (name !== null && names.includes(name)) note(join(root, name));
  });
  // Vite closes its watcher with the server; ours goes with it.
  watcher.on('close', () => own.close());
  own.unref();

  function note(path: string): void {
    if (pending.size === 0) since = performance.now();
    pending.add(path);
    if (performance.now() - since > MOST_MS) return;
    clearTimeout(timer);
    timer = setTimeout(flush, CALM_MS);
  }

  function flush(): void {
    const changes = pending;
    pending = new Set();
    tell(changes);
  }
}
