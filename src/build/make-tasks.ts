import type { MentionIndex } from '../site/concepts/mentions/mention-index.ts';
import type { ConceptSeed } from '../types/site.ts';
import { keepLast } from '../util/memo/keep-last.ts';
import type { Staging } from '../write/stage-file.ts';
import type { ArticleRecord } from './article/article-record.ts';
import { loadRecord } from './article/keep-record.ts';
import type { MadeArticle } from './article/made-article.ts';
import { articleMaker } from './article/make-article.ts';
import { type ArticleTools, loadSections } from './article/prepare-articles.ts';
import { conceptsOf } from './links/concepts-of.ts';
import { findMentionsOf, loadMentions } from './links/find-mentions-of.ts';
import { loadStage, type Stage } from './load-stage.ts';
import type { ThreadContext } from './pages/make-context.ts';
import type { PageJob } from './pages/make-page.ts';
import { type MentionRows, mentionRows, type RowsJob } from './pages/mention-rows.ts';
import { type PutFiles, putFiles } from './pages/put-files.ts';
import type { KeyedSeed } from './read-keyed.ts';
import { utf8Builder } from './utf8-builder.ts';

/** The tasks of a worker thread, each on a batch of articles. Inputs and results are plain data. */
export interface Tasks {
  /** Load the modules of a stage. */
  prepare(stage: Stage): Promise<void>;
  /** Build a batch of articles into the store. */
  buildBatch(seeds: readonly KeyedSeed[]): Promise<MadeArticle[]>;
  /**
   * List the concepts of all articles.
   *
   * @param keys Of the articles; their records are in the store.
   * @returns Undefined where the store has lost a record.
   */
  conceptList(keys: readonly string[]): Promise<readonly ConceptSeed[] | undefined>;
  /** Find the concepts that each article of a batch mentions. */
  mentionBatch(batch: MentionBatch): Promise<MentionIndex[]>;
  /** Make the pages of a batch of articles. */
  pageBatch(batch: PageBatch): Promise<(PutFiles | undefined)[]>;
  /**
   * Render what the pages of concepts show of each article of a batch.
   *
   * @returns Undefined for an article whose mentions the store has lost.
   */
  rowsBatch(batch: RowsBatch): Promise<(MentionRows | undefined)[]>;
}

/** Input of `mentionBatch`. */
export interface MentionBatch {
  readonly articles: readonly KeyedSeed[];
  /** The concepts as JSON: every batch has them, and a string is posted to a thread faster. */
  readonly seeds: string;
  /** From `conceptListKey`: a worker parses `seeds` only where this is new. */
  readonly list: string;
}

/** Input of `pageBatch`. */
export interface PageBatch {
  readonly jobs: readonly PageJob[];
  readonly context: ThreadContext;
  /** Hash of the context: a worker sets it up only where this is new. */
  readonly contextKey: string;
  /** Where the files go; undefined returns their contents instead. */
  readonly staging: Staging | undefined;
}

/** Input of `rowsBatch`. */
export interface RowsBatch {
  readonly jobs: readonly RowsJob[];
  /** From `conceptListKey`. */
  readonly list: string;
  readonly context: ThreadContext;
  /** Hash of the context. */
  readonly contextKey: string;
}

/** Make the tasks of one thread. */
export function makeTasks(tools: ArticleTools): Tasks {
  const makeArticle = articleMaker(tools);
  const builder = utf8Builder();
  const recordsOf = recordLoader(tools);
  const finderOf = keepLast((list: string, seeds: string) => {
    const concepts: readonly ConceptSeed[] = JSON.parse(seeds);
    return findMentionsOf(concepts, list, tools);
  });
  // Imported here, since threads that only build articles need no templates.
  const contextOf = keepLast(async (_: string, parts: ThreadContext) => {
    const { makeContext } = await import('./pages/make-context.ts');
    return makeContext(parts);
  });
  return { prepare: loadStage, buildBatch, conceptList, mentionBatch, pageBatch, rowsBatch };

  async function buildBatch(seeds: readonly KeyedSeed[]): Promise<MadeArticle[]> {
    const made: MadeArticle[] = [];
    for (const seed of seeds) made.push(await makeArticle(seed));
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

/** Loads records; keeps those of the last call, since after an edit only one of them is new. */
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
