import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises';
import { loadRecord } from '../../build/article/keep-record.ts';
import type { ArticleTools } from '../../build/article/prepare-articles.ts';
import type { LinkedSite } from '../../build/links/link-articles.ts';
import type { KeyedSeed } from '../../build/read-keyed.ts';
import type { LiveArticles } from './live-articles.ts';
import { type PreviewPool, previewPool } from './preview-pool.ts';

/** The background work of a preview: building and linking all articles after each change. */
export interface SiteSettler {
  /** Say that something has changed, so that the site has to be linked again. */
  touch(): void;
  /** Build all articles that are not built yet, and link them; resolves when nothing is left to do. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** The site is linked this long after the last change, since whoever types goes on typing … */
const CALM_MS = 300;
/** … but at the latest this long after the first change. */
const MAX_WAIT_MS = 3000;

/**
 * Make the background work of a live site.
 *
 * @param onLinked Called with each new state of the site.
 */
export function settleSite(
  articles: LiveArticles,
  tools: ArticleTools,
  onLinked: (site: LinkedSite) => void,
): SiteSettler {
  const pool: PreviewPool = previewPool(tools);
  let isOpen = true;
  /** Times of the first and the last change since the site was linked; undefined without changes. */
  let since: readonly [first: number, last: number] | undefined = [0, 0];
  let settling: Promise<void> | undefined;
  return { touch, settle, close };

  function touch(): void {
    const now = performance.now();
    since = [since?.[0] ?? now, now];
  }

  function settle(): Promise<void> {
    settling ??= work().finally(() => {
      settling = undefined;
    });
    return settling;
  }

  async function work(): Promise<void> {
    try {
      while (since && isOpen) {
        await calm();
        await prepare();
        if (isOpen && articles.unbuilt().length === 0) await link();
      }
    } catch (error) {
      // After `close` the worker threads are gone, and their work fails.
      if (isOpen) throw error;
    }
  }

  async function prepare(): Promise<void> {
    const missing: KeyedSeed[] = [];
    for (const seed of articles.unbuilt()) {
      const record = loadRecord(seed, tools);
      if (record) articles.accept(record);
      else missing.push(seed);
      await breathe();
    }
    const workers = await pool.get(missing.length);
    await workers?.run(
      'buildBatch',
      missing,
      async (batch) => batch,
      (results) => {
        for (const { record } of results) articles.accept(record);
      },
    );
    for (const { path } of articles.unbuilt()) {
      if (!isOpen) return;
      await articles.article(path);
      await breathe();
    }
  }

  async function calm(): Promise<void> {
    while (since && isOpen) {
      const now = performance.now();
      const left = Math.min(since[1] + CALM_MS, since[0] + MAX_WAIT_MS) - now;
      if (left <= 0) return;
      await sleep(left);
    }
  }

  async function link(): Promise<void> {
    // A change from here on sets `since`, and makes another round.
    since = undefined;
    // Imported here, since the first page is sent before anything is linked.
    const { linkArticles } = await import('../../build/links/link-articles.ts');
    const linked = await linkArticles(articles.records(), articles.seeds.all(), {
      ...tools,
      pool: pool.get,
      conceptsElsewhere: pool.concepts,
    });
    if (isOpen) onLinked(linked);
  }

  async function close(): Promise<void> {
    isOpen = false;
    await pool.close();
  }
}
