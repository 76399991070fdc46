import { workerData } from 'node:worker_threads';
import { openStore } from '../cache/open-store.ts';
import type { SiteConfig } from '../types/config.ts';
import { once } from '../util/memo/once.ts';
import { articleSettings } from './article/article-settings.ts';
import { inTurn } from './in-turn.ts';
import { makeTasks, type RowsBatch, type Tasks } from './make-tasks.ts';

/** What a worker thread gets when it starts. */
export interface WorkerSettings {
  readonly config: SiteConfig;
  readonly version: string;
  readonly storeDir: string;
}

// Tinypool puts its own data before ours.
const [, { config, version, storeDir }] = workerData as readonly [unknown, WorkerSettings];
const tasks: Tasks = makeTasks({
  ...{ config, version, storeDir },
  settings: articleSettings(config, version),
  store: openStore(storeDir),
  highlighter: once(async () => {
    const { createHighlighter } = await import('../highlight/create-highlighter.ts');
    return createHighlighter(config.code);
  }),
  // No article is kept in memory: in the next stage another worker may get it.
  recent: undefined,
});

/** The next batch waits here while one is made: asked for only then, it would wait for the main thread. */
const queue = inTurn();

// Tinypool calls the tasks by the names of these exports.
export const prepare: Tasks['prepare'] = (stage) => queue(() => tasks.prepare(stage));
export const buildBatch: Tasks['buildBatch'] = (seeds) => queue(() => tasks.buildBatch(seeds));
export const conceptList: Tasks['conceptList'] = (keys) => queue(() => tasks.conceptList(keys));
export const mentionBatch: Tasks['mentionBatch'] = (batch) =>
  queue(() => tasks.mentionBatch(batch));
export const pageBatch: Tasks['pageBatch'] = (batch) => queue(() => tasks.pageBatch(batch));
export const rowsBatch = (batch: RowsBatch): Promise<unknown> =>
  queue(async () => {
    const rows = await tasks.rowsBatch(batch);
    const { transferRows } = await import('./transfer-rows.ts');
    return transferRows(rows);
  });
