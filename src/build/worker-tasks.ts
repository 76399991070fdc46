import { workerData } from 'node:worker_threads';
import { openStore } from '../cache/open-store.ts';
import type { SiteConfig } from '../types/config.ts';
import { once } from '../util/memo/once.ts';
import { articleSettings } from './article/article-settings.ts';
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

// Tinypool calls the tasks by the names of these exports.
export const prepare: Tasks['prepare'] = tasks.prepare;
export const buildBatch: Tasks['buildBatch'] = tasks.buildBatch;
export const conceptList: Tasks['conceptList'] = tasks.conceptList;
export const mentionBatch: Tasks['mentionBatch'] = tasks.mentionBatch;
export const pageBatch: Tasks['pageBatch'] = tasks.pageBatch;
export const rowsBatch = async (batch: RowsBatch): Promise<unknown> => {
  const rows = await tasks.rowsBatch(batch);
  const { transferRows } = await import('./transfer-rows.ts');
  return transferRows(rows);
};
