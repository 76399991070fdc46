import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises';
import { loadRecord } from '../../build/article/keep-record.ts';
import type { ArticleTools } from '../../build/article/prepare-articles.ts';
import type { LinkedSite } from '../../build/links/link-articles.ts';
import type { KeyedSeed } from '../../build/read-keyed.ts';
import type { LiveArticles } from './live-articles.ts';
import { type PreviewCrew, previewCrew } from './preview-crew.ts';

/** The work on a whole site that goes on behind the pages that are looked at. */
export interface SiteSettler {
  /** Something has changed: what is under way begins anew. */
  touch(): void;
  /** Build what nobody has asked for yet, and link all articles; ends when nothing is left. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** So long after the last change the site is linked: who types goes on typing. */
const CALM_MS = 300;
/** But never later than this after the first. */
const MOST_MS = 3000;

/**
 * Make the settler of a live site.
 *
 * @param onLinked Told what the site's state is, each time that it is known.
 */
export function settleSite(
  articles: LiveArticles,
  tools: ArticleTools,
  onLinked: (site: LinkedSite) => void,
): SiteSettler {
  const crew: PreviewCrew = previewCrew(tools);
  let isOpen = true;
  /** Times of the first and the last change that no linked state has. */
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
      // A closed crew lets its work go.
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
    const workers = await crew.get(missing.length);
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
      const left = Math.min(since[1] + CALM_MS, since[0] + MOST_MS) - now;
      if (left <= 0) return;
      await sleep(left);
    }
  }

  async function link(): Promise<void> {
    // An article that changes from here on makes another round.
    since = undefined;
    // The first page comes before it is known what the articles mention.
    const { linkArticles } = await import('../../build/links/link-articles.ts');
    const linked = await linkArticles(articles.records(), articles.seeds.all(), {
      ...tools,
      crew: crew.get,
      conceptsElsewhere: crew.concepts,
    });
    if (isOpen) onLinked(linked);
  }

  async function close(): Promise<void> {
    isOpen = false;
    await crew.close();
  }
}
