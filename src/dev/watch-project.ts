import { watch } from 'node:fs';
import { basename, join } from 'node:path';
import { CONFIG_FILES } from '../config/load-config.ts';
import type { SiteConfig } from '../types/config.ts';
import { isPassedOver } from '../util/files/article-file.ts';
import { gather } from './gather.ts';
import { watchTree } from './watch-tree.ts';

/** Long enough to catch an editor's write and rename, short enough not to be felt. */
const CALM_MS = 5;
/** A checkout of a thousand files is one change, but not for ever. */
const MAX_WAIT_MS = 200;

/** The watch over a project. */
export interface ProjectWatch {
  /** Something else has changed, as another watcher says. */
  note(path: string): void;
  close(): void;
}

/**
 * Watch a project's articles and its configuration; many changes at once are told as one.
 *
 * @param follow Absolute paths that were written, made or removed.
 * @param notify Told where the system refuses.
 */
export function watchProject(
  { root, seedsDir, outDir }: Pick<SiteConfig, 'root' | 'seedsDir' | 'outDir'>,
  follow: (paths: ReadonlySet<string>) => void,
  notify: (text: string) => void,
): ProjectWatch {
  const note = gather(CALM_MS, MAX_WAIT_MS, follow);
  const closeSeeds = watchTree({
    folder: seedsDir,
    isIgnored: (folder) =>
      folder === outDir || (folder !== seedsDir && isPassedOver(basename(folder))),
    tell: note,
    onRefusal: ({ message }) =>
      notify(
        `Cannot watch the articles: ${message}. Restart after an edit, or raise the limit (Linux: \`sysctl fs.inotify.max_user_watches\`).`,
      ),
  });
  const settings = watch(root, (_, name) => {
    if (name !== null && CONFIG_FILES.includes(name)) note(join(root, name));
  });
  settings.on('error', () => settings.close());
  return {
    note,
    close: () => {
      closeSeeds();
      settings.close();
    },
  };
}
