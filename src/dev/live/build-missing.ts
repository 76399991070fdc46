import { setImmediate as breathe } from 'node:timers/promises';
import { loadRecord } from '../../build/article/keep-record.ts';
import type { ArticleTools } from '../../build/article/prepare-articles.ts';
import type { KeyedSeed } from '../../build/read-keyed.ts';
import type { LiveArticles } from './live-articles.ts';
import type { PreviewPool } from './preview-pool.ts';

/**
 * Build all articles of a preview that are not built yet: from records of earlier runs, in worker
 * threads where many are missing, else one by one between the requests.
 *
 * @param isOpen False as soon as nobody needs them any more.
 */
export async function buildMissing(
  articles: LiveArticles,
  tools: Pick<ArticleTools, 'store'>,
  pool: Pick<PreviewPool, 'get'>,
  isOpen: () => boolean,
): Promise<void> {
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
    if (!isOpen()) return;
    await articles.article(path);
    await breathe();
  }
}
