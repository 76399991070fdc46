import { workerData } from 'node:worker_threads';
import { openStore, type Store } from '../cache/open-store.ts';
import type { MentionIndex } from '../site/concepts/mention-index.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Highlighter } from '../types/highlight.ts';
import type { ConceptSeed } from '../types/site.ts';
import { keepLast } from '../util/keep-last.ts';
import { once } from '../util/once.ts';
import type { Staging } from '../write/stage-file.ts';
import { type ArticleRecord, makeRecord } from './article-record.ts';
import { articleSettings } from './article-settings.ts';
import { conceptsOf } from './concepts-of.ts';
import { findMentionsOf, loadMentions } from './find-mentions-of.ts';
import { loadRecord, putRecord } from './keep-record.ts';
import { loadStage, type Stage } from './load-stage.ts';
import type { MadeArticle } from './made-article.ts';
import type { ContextParts } from './make-context.ts';
import type { PageJob } from './make-page.ts';
import { type MentionRows, mentionRows, type RowsJob } from './mention-rows.ts';
import { type ArticleTools, prepareSeed } from './prepare-articles.ts';
import { type PutFiles, putFiles } from './put-files.ts';
import type { KeyedSeed } from './read-keyed.ts';

/** What a worker starts with. */
export interface WorkerSettings {
  readonly config: SiteConfig;
  readonly version: string;
  readonly storeDir: string;
}

const segmenter: Intl.Segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
// The pool hands over its own settings before ours.
const [, settings] = workerData as readonly [unknown, WorkerSettings];
const highlighter: () => Promise<Highlighter> = once(async () => {
  const { createHighlighter } = await import('../highlight/create-highlighter.ts');
  return createHighlighter(settings.config.code);
});
const store: () => Store = once(() => openStore(settings.storeDir));
const recordsOf: ReturnType<typeof recordLoader> = recordLoader();
const finderOf = keepLast((list: string, seeds: readonly ConceptSeed[]) =>
  findMentionsOf(seeds, list, makeTools()),
);

/** Load what a stage runs. */
export async function prepare(stage: Stage): Promise<void> {
  await loadStage(stage);
}

/** Build a batch of articles; they themselves are in the store. */
export async function buildBatch(seeds: readonly KeyedSeed[]): Promise<MadeArticle[]> {
  const tools = makeTools();
  const made: MadeArticle[] = [];
  for (const each of seeds) {
    const begin = performance.now();
    const { seed, result } = await prepareSeed(each, tools);
    const record = makeRecord(seed.path, seed.key, result, segmenter);
    putRecord(record, tools);
    made.push({ seed, record, ms: Math.round(performance.now() - begin) });
  }
  return made;
}

/**
 * List the concepts of all articles.
 *
 * @param keys Of their records, which are in the store.
 * @returns Undefined where the store has lost one.
 */
export async function conceptList(
  keys: readonly string[],
): Promise<readonly ConceptSeed[] | undefined> {
  const records = recordsOf(keys);
  return (
    records &&
    conceptsOf(
      records.flatMap(({ summary }) => summary ?? []),
      settings.config,
    )
  );
}

/** Loads records, and keeps those that were asked for last: mostly one of them is new. */
function recordLoader(): (keys: readonly string[]) => readonly ArticleRecord[] | undefined {
  let last: ReadonlyMap<string, ArticleRecord> = new Map();
  return (keys) => {
    const tools = makeTools();
    const found = keys.flatMap((key) => last.get(key) ?? loadRecord({ key }, tools) ?? []);
    last = new Map(found.map((record) => [record.key, record]));
    return found.length === keys.length ? found : undefined;
  };
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
  /** Where the files go; undefined where they are wanted themselves. */
  readonly staging: Staging | undefined;
}

/** Make the pages of a batch of articles. */
export async function pageBatch(batch: PageBatch): Promise<(PutFiles | undefined)[]> {
  const made: (PutFiles | undefined)[] = [];
  const tools = makeTools();
  // What makes articles needs no templates: threads load what their tasks need.
  const { makeContext } = await import('./make-context.ts');
  const { makePage } = await import('./make-page.ts');
  const context = await makeContext(batch.context);
  for (const job of batch.jobs) {
    const files = await makePage(job, tools, context);
    made.push(files && putFiles(files, batch.staging));
  }
  return made;
}

/** What pages of concepts show of a batch of articles. */
export interface RowsBatch {
  readonly jobs: readonly RowsJob[];
  /** Names the list of concepts. */
  readonly list: string;
  readonly context: ContextParts;
}

/**
 * Render what pages of concepts show of a batch of articles.
 *
 * @returns Undefined for those whose mentions the store has lost.
 */
export async function rowsBatch(batch: RowsBatch): Promise<(MentionRows | undefined)[]> {
  const tools = makeTools();
  const { makeContext } = await import('./make-context.ts');
  const { renderMentions } = await import('../render/render-mentions.ts');
  const render = renderMentions(await makeContext(batch.context));
  return batch.jobs.map(({ seed, wanted }) => {
    const found = loadMentions(seed, batch.list, tools);
    return found && mentionRows(wanted, found, render);
  });
}

function makeTools(): ArticleTools {
  const { config, version, storeDir } = settings;
  const own = { config, version, settings: articleSettings(config, version) };
  // No article is kept: another worker may get it in the next stage.
  return { ...own, store: store(), storeDir, highlighter, recent: undefined };
}
