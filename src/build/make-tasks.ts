import type { MentionIndex } from '../site/concepts/mentions/mention-index.ts';
import type { ConceptSeed } from '../types/site.ts';
import { keepLast } from '../util/memo/keep-last.ts';
import type { Staging } from '../write/stage-file.ts';
import { type ArticleRecord, makeRecord } from './article/article-record.ts';
import { loadRecord, putRecord } from './article/keep-record.ts';
import type { MadeArticle } from './article/made-article.ts';
import { type ArticleTools, loadSections, prepareSeed } from './article/prepare-articles.ts';
import { conceptsOf } from './links/concepts-of.ts';
import { findMentionsOf, loadMentions } from './links/find-mentions-of.ts';
import { loadStage, type Stage } from './load-stage.ts';
import type { ContextParts } from './pages/make-context.ts';
import type { PageJob } from './pages/make-page.ts';
import { type MentionRows, mentionRows, type RowsJob } from './pages/mention-rows.ts';
import { type PutFiles, putFiles } from './pages/put-files.ts';
import type { KeyedSeed } from './read-keyed.ts';
import { utf8Builder } from './utf8-builder.ts';

/** What is done to many articles, a batch at a time. Input and results are plain data. */
export interface Tasks {
  /** Load what a stage runs. */
  prepare(stage: Stage): Promise<void>;
  /** Build a batch of articles; they themselves are in the store. */
  buildBatch(seeds: readonly KeyedSeed[]): Promise<MadeArticle[]>;
  /**
   * List the concepts of all articles.
   *
   * @param keys Of their records, which are in the store.
   * @returns Undefined where the store has lost one.
   */
  conceptList(keys: readonly string[]): Promise<readonly ConceptSeed[] | undefined>;
  /** Find what a batch of articles mentions. */
  mentionBatch(batch: MentionBatch): Promise<MentionIndex[]>;
  /** Make the pages of a batch of articles. */
  pageBatch(batch: PageBatch): Promise<(PutFiles | undefined)[]>;
  /**
   * Render what pages of concepts show of a batch of articles.
   *
   * @returns Undefined for those whose mentions the store has lost.
   */
  rowsBatch(batch: RowsBatch): Promise<(MentionRows | undefined)[]>;
}

/** What a batch of articles is searched for. */
export interface MentionBatch {
  readonly articles: readonly KeyedSeed[];
  /** The concepts as JSON: each batch brings them, and a text crosses to a thread sooner than objects. */
  readonly seeds: string;
  /** Names the concepts. */
  readonly list: string;
}

/** Pages, and what all pages are made with. */
export interface PageBatch {
  readonly jobs: readonly PageJob[];
  readonly context: ContextParts;
  /** Names the context: each batch brings a copy of it. */
  readonly contextKey: string;
  /** Where the files go; undefined where they are wanted themselves. */
  readonly staging: Staging | undefined;
}

/** What pages of concepts show of a batch of articles. */
export interface RowsBatch {
  readonly jobs: readonly RowsJob[];
  /** Names the list of concepts. */
  readonly list: string;
  readonly context: ContextParts;
  /** Names the context. */
  readonly contextKey: string;
}

/** Make the tasks of one thread. */
export function makeTasks(tools: ArticleTools): Tasks {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const builder = utf8Builder();
  const recordsOf = recordLoader(tools);
  const finderOf = keepLast((list: string, seeds: string) => {
    const concepts: readonly ConceptSeed[] = JSON.parse(seeds);
    return findMentionsOf(concepts, list, tools);
  });
  // What makes articles needs no templates: threads load what their tasks need.
  const contextOf = keepLast(async (_: string, parts: ContextParts) => {
    const { makeContext } = await import('./pages/make-context.ts');
    return makeContext(parts);
  });
  return { prepare: loadStage, buildBatch, conceptList, mentionBatch, pageBatch, rowsBatch };

  async function buildBatch(seeds: readonly KeyedSeed[]): Promise<MadeArticle[]> {
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

  async function conceptList(keys: readonly string[]): Promise<readonly ConceptSeed[] | undefined> {
    const records = recordsOf(keys);
    const summaries = records?.flatMap(({ summary }) => summary ?? []);
    return summaries && conceptsOf(summaries, tools.config);
  }

  async function mentionBatch({ articles, seeds, list }: MentionBatch): Promise<MentionIndex[]> {
    const finder = finderOf(list, seeds);
    const indexes: MentionIndex[] = [];
    for (const article of articles) indexes.push(await finder.index(article));
    return indexes;
  }

  async function pageBatch(batch: PageBatch): Promise<(PutFiles | undefined)[]> {
    const made: (PutFiles | undefined)[] = [];
    const { makePage } = await import('./pages/make-page.ts');
    const context = await contextOf(batch.contextKey, batch.context);
    for (const job of batch.jobs) {
      const files = await makePage(job, tools, context);
      made.push(files && putFiles(files, batch.staging));
    }
    return made;
  }

  async function rowsBatch(batch: RowsBatch): Promise<(MentionRows | undefined)[]> {
    const { renderMentions } = await import('../render/render-mentions.ts');
    const render = renderMentions(await contextOf(batch.contextKey, batch.context));
    const made: (MentionRows | undefined)[] = [];
    for (const { seed, wanted } of batch.jobs) {
      const sections = await loadSections(seed, tools);
      const found = loadMentions(seed, batch.list, sections, tools);
      made.push(found && mentionRows(wanted, found, render, builder));
    }
    return made;
  }
}

/** Loads records, and keeps those that were asked for last: mostly one of them is new. */
function recordLoader(
  tools: Pick<ArticleTools, 'store'>,
): (keys: readonly string[]) => readonly ArticleRecord[] | undefined {
  let last: ReadonlyMap<string, ArticleRecord> = new Map();
  return (keys) => {
    const found = keys.flatMap((key) => last.get(key) ?? loadRecord({ key }, tools) ?? []);
    last = new Map(found.map((record) => [record.key, record]));
    return found.length === keys.length ? found : undefined;
  };
}
