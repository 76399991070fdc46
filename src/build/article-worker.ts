import { workerData } from 'node:worker_threads';
import { openStore } from '../cache/open-store.ts';
import { createHighlighter } from '../highlight/create-highlighter.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Highlighter } from '../types/highlight.ts';
import { once } from '../util/once.ts';
import { type ArticleRecord, makeRecord } from './article-record.ts';
import { type ArticleTools, type KeyedSeed, prepareArticle } from './prepare-articles.ts';

/** What a worker starts with. */
export interface WorkerSettings {
  readonly config: SiteConfig;
  readonly version: string;
  readonly storeDir: string;
}

/** What a worker tells about one article; the article itself is in the store. */
export interface WorkerResult {
  readonly record: ArticleRecord;
  readonly ms: number;
}

const segmenter: Intl.Segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
// The pool hands over its own settings before ours.
const [, settings] = workerData as readonly [unknown, WorkerSettings];
const highlighter: () => Promise<Highlighter> = once(() => createHighlighter(settings.config.code));

/** Build a batch of articles in a worker thread. */
export default async function buildBatch(seeds: readonly KeyedSeed[]): Promise<WorkerResult[]> {
  const tools = makeTools();
  const results: WorkerResult[] = [];
  for (const seed of seeds) {
    const begin = performance.now();
    const result = await prepareArticle(seed, tools);
    const record = makeRecord(seed.path, seed.key, result, segmenter);
    results.push({ record, ms: Math.round(performance.now() - begin) });
  }
  return results;
}

function makeTools(): ArticleTools {
  const { config, version, storeDir } = settings;
  const store = openStore(storeDir);
  return { config, version, store, storeDir, highlighter, recent: new Map() };
}
