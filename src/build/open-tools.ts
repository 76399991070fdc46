import { join } from 'node:path';
import { codeVersion } from '../cache/code-version.ts';
import { openStore } from '../cache/open-store.ts';
import type { SiteConfig } from '../types/config.ts';
import { once } from '../util/memo/once.ts';
import { articleSettings } from './article/article-settings.ts';
import type { BuildTools } from './build-tools.ts';
import { type LazyPool, lazyPool } from './lazy-pool.ts';
import { HEAP_MINIMUM, heapKeeper } from './memory/heap-keeper.ts';
import type { Services } from './start-services.ts';

/**
 * Open the store and set up the tools of a build.
 *
 * @param packageRoot Folder that holds `src/`, absolute.
 * @returns The tools, and the pool of worker threads that they use; the caller closes it.
 */
export function openTools(
  config: SiteConfig,
  { highlighter, drawEarly }: Services,
  packageRoot: string,
): { readonly tools: BuildTools; readonly pool: LazyPool } {
  const storeDir = join(config.cacheDir, 'store');
  const store = openStore(storeDir);
  const version = codeVersion(packageRoot, store);
  const settings = articleSettings(config, version);
  const shared = { config, version, settings, store, storeDir, highlighter };
  const ownTasks = once(async () => {
    const { makeTasks } = await import('./make-tasks.ts');
    return makeTasks({ ...shared, recent: undefined });
  });
  const pool = lazyPool({ config, version, storeDir }, ownTasks);
  const tools: BuildTools = {
    ...shared,
    recent: new Map(),
    onBuilt: drawEarly,
    pool: pool.get,
    releasePool: pool.release,
    // A main thread that builds no articles gains nothing from a large heap: no minimum for collections.
    keepHeap: heapKeeper(() => (pool.buildsAllArticles() ? 0 : HEAP_MINIMUM)),
  };
  return { tools, pool };
}
