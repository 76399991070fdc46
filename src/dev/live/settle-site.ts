import type { ArticleTools } from '../../build/article/prepare-articles.ts';
import type { LinkedSite } from '../../build/links/link-articles.ts';
import { buildMissing } from './build-missing.ts';
import type { LiveArticles } from './live-articles.ts';
import { pendingChanges } from './pending-changes.ts';
import { previewPool } from './preview-pool.ts';

/** The background work of a preview: building and linking all articles after each change. */
export interface SiteSettler {
  /** Say that something has changed, so that the site has to be linked again. */
  touch(): void;
  /** Build all articles that are not built yet, and link them; resolves when nothing is left to do. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

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
  const pool = previewPool(tools);
  const changes = pendingChanges();
  let isOpen = true;
  let settling: Promise<void> | undefined;
  return { touch: changes.note, settle, close };

  function settle(): Promise<void> {
    settling ??= work().finally(() => {
      settling = undefined;
    });
    return settling;
  }

  async function work(): Promise<void> {
    try {
      while (changes.any() && isOpen) {
        await changes.calm();
        await buildMissing(articles, tools, pool, () => isOpen);
        if (isOpen && articles.unbuilt().length === 0) await link();
      }
    } catch (error) {
      // After `close` the worker threads are gone, and their work fails.
      if (isOpen) throw error;
    }
  }

  async function link(): Promise<void> {
    // A change from here on makes another round.
    changes.clear();
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
