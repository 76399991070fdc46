import { join } from 'node:path';
import { codeVersion } from '../cache/code-version.ts';
import { openStore } from '../cache/open-store.ts';
import type { SiteConfig } from '../types/config.ts';
import { once } from '../util/memo/once.ts';
import { articleSettings } from './article/article-settings.ts';
import type { BuildTools } from './build-tools.ts';
import { type LazyCrew, lazyCrew } from './lazy-crew.ts';
import { ENOUGH, heapKeeper } from './memory/heap-keeper.ts';
import type { Services } from './start-services.ts';

/**
 * Gather what a build works with.
 *
 * @param packageRoot Folder of the code, absolute.
 * @returns The tools, and the threads among them, which the caller closes.
 */
export function openTools(
  config: SiteConfig,
  { highlighter, drawEarly }: Services,
  packageRoot: string,
): { readonly tools: BuildTools; readonly crew: LazyCrew } {
  const storeDir = join(config.cacheDir, 'store');
  const store = openStore(storeDir);
  const version = codeVersion(packageRoot, store);
  const settings = articleSettings(config, version);
  const shared = { config, version, settings, store, storeDir, highlighter };
  const ownTasks = once(async () => {
    const { makeTasks } = await import('./make-tasks.ts');
    return makeTasks({ ...shared, recent: undefined });
  });
  const crew = lazyCrew({ config, version, storeDir }, ownTasks);
  const tools: BuildTools = {
    ...shared,
    recent: new Map(),
    onBuilt: drawEarly,
    crew: crew.get,
    endCrew: crew.rest,
    // A thread that makes no article needs little room: it gains nothing by the engine's plenty.
    keepHeap: heapKeeper(() => (crew.isAllAway() ? 0 : ENOUGH)),
  };
  return { tools, crew };
}
