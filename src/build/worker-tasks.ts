import { workerData } from 'node:worker_threads';
import { openStore } from '../cache/open-store.ts';
import { createHighlighter } from '../highlight/create-highlighter.ts';
import type { MentionIndex } from '../site/concepts/mention-index.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Highlighter } from '../types/highlight.ts';
import type { ConceptSeed } from '../types/site.ts';
import { keepLast } from '../util/keep-last.ts';
import { once } from '../util/once.ts';
import { type ArticleRecord, makeRecord } from './article-record.ts';
import { findMentionsOf } from './find-mentions-of.ts';
import { putRecord } from './keep-record.ts';
import { type ContextParts, makeContext } from './make-context.ts';
import { type MadeFiles, makePage, type PageJob } from './make-page.ts';
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
const finderOf = keepLast((list: string, seeds: readonly ConceptSeed[]) =>
  findMentionsOf(seeds, list, makeTools()),
);

/** Build a batch of articles. */
export async function buildBatch(seeds: readonly KeyedSeed[]): Promise<WorkerResult[]> {
  const tools = makeTools();
  const results: WorkerResult[] = [];
  for (const seed of seeds) {
    const begin = performance.now();
    const result = await prepareArticle(seed, tools);
    const record = makeRecord(seed.path, seed.key, result, segmenter);
    putRecord(record, tools);
    results.push({ record, ms: Math.round(performance.now() - begin) });
  }
  return results;
}

/** What a batch of articles is searched for. */
export interface MentionBatch {
  readonly articles: readonly KeyedSeed[];
  readonly seeds: readonly ConceptSeed[];
  /** Names the concepts. */
  readonly list: string;
}

/** Find what a batch of articles mentions. */
export async function mentionBatch({
  articles,
  seeds,
  list,
}: MentionBatch): Promise<MentionIndex[]> {
  const finder = finderOf(list, seeds);
  const indexes: MentionIndex[] = [];
  for (const article of articles) indexes.push(await finder.index(article));
  return indexes;
}

/** Pages, and what all pages are made with. */
export interface PageBatch {
  readonly jobs: readonly PageJob[];
  readonly context: ContextParts;
}

/** Make the pages of a batch of articles. */
export async function pageBatch({ jobs, context }: PageBatch): Promise<(MadeFiles | undefined)[]> {
  const made: (MadeFiles | undefined)[] = [];
  const tools = makeTools();
  const complete = await makeContext(context);
  for (const job of jobs) made.push(await makePage(job, tools, complete));
  return made;
}

function makeTools(): ArticleTools {
  const { config, version, storeDir } = settings;
  const store = openStore(storeDir);
  // No article is kept: another worker may get it in the next stage.
  return { config, version, store, storeDir, highlighter, recent: undefined };
}
