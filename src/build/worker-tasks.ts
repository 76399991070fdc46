import { workerData } from 'node:worker_threads';
import { openStore } from '../cache/open-store.ts';
import type { SiteConfig } from '../types/config.ts';
import { once } from '../util/memo/once.ts';
import { articleSettings } from './article/article-settings.ts';
import { makeTasks, type RowsBatch, type Tasks } from './make-tasks.ts';

/** What a worker starts with. */
export interface WorkerSettings {
  readonly config: SiteConfig;
  readonly version: string;
  readonly storeDir: string;
}

// The pool hands over its own settings before ours.
const [, { config, version, storeDir }] = workerData as readonly [unknown, WorkerSettings];
const tasks: Tasks = makeTasks({
  ...{ config, version, storeDir },
  settings: articleSettings(config, version),
  store: openStore(storeDir),
  highlighter: once(async () => {
    const { createHighlighter } = await import('../highlight/create-highlighter.ts');
    return createHighlighter(config.code);
  }),
  // No article is kept: another worker may get it in the next stage.
  recent: undefined,
});

// The pool finds them by their names.
export const prepare: Tasks['prepare'] = tasks.prepare;
export const buildBatch: Tasks['buildBatch'] = tasks.buildBatch;
export const conceptList: Tasks['conceptList'] = tasks.conceptList;
export const mentionBatch: Tasks['mentionBatch'] = tasks.mentionBatch;
export const pageBatch: Tasks['pageBatch'] = tasks.pageBatch;
export const rowsBatch = async (batch: RowsBatch): Promise<unknown> => {
  const rows = await tasks.rowsBatch(batch);
  const { handOver } = await import('./hand-over.ts');
  return handOver(rows);
};
