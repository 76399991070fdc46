import { hash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Store } from '../../cache/open-store.ts';
import type { Article, Section } from '../../types/article.ts';
import type { Highlighter } from '../../types/highlight.ts';
import { WriteError } from '../../write/write-error.ts';
import { type KeyedSeed, readKeyed, type SeedTools } from '../read-keyed.ts';
import type { ArticleRecord } from './article-record.ts';
import type { ArticleResult } from './build-article.ts';
import { type PackedTree, packTree, unpackTree } from './pack-tree.ts';
import { rememberArticle } from './remember-article.ts';

/** What the articles of a build are made with. */
export interface ArticleTools extends SeedTools {
  /** Names the code that runs. */
  readonly version: string;
  readonly store: Store;
  /** Folder of `store`, for workers. */
  readonly storeDir: string;
  /** Started with the first code that is not in the cache. */
  readonly highlighter: () => Promise<Highlighter>;
  /** The articles built last, so that the next stage need not load them; bounded. */
  readonly recent: Map<string, ArticleResult> | undefined;
  /** Told about each article that was not in the cache. */
  readonly onBuilt?: (article: Article) => void;
  /** To be called often: keeps memory small. @default the engine's own way */
  readonly keepHeap?: () => void;
}

/** A hundred articles of 30 KB take 50 MB. */
const KEPT_IN_MEMORY = 100;

/** An article, and the seed that it was made of. */
export interface PreparedSeed {
  /** As its file is now: somebody may have written it since the seed was read. */
  readonly seed: KeyedSeed;
  readonly result: ArticleResult;
}

/**
 * Build one article, or take it from the store.
 *
 * After each article that is built the event loop has a turn. Only there is the memory of native
 * parsers given back, some 90 KB of an article, and the threads of the pool wait without one.
 *
 * @returns An article that was built is in the store.
 */
export async function prepareSeed(seed: KeyedSeed, tools: ArticleTools): Promise<PreparedSeed> {
  const known = seed.record ? unread(seed.record) : findResult(seed, tools);
  if (known) return { seed, result: known };
  const read = seed.text === undefined ? await readKeyed(seed.path, tools) : seed;
  const { text, ...fresh } = read;
  const { path, key, sidecar, images, record } = fresh;
  if (record) return { seed: fresh, result: unread(record) };
  const { buildArticle } = await import('./build-article.ts');
  const result = await rememberArticle(path, tools, (highlighter, readHead) =>
    buildArticle(text ?? '', path, tools.config, highlighter, sidecar, images, readHead),
  );
  if (tools.recent) remember(key, result, tools.recent);
  putResult(key, result, tools);
  await breathe();
  return { seed: fresh, result };
}

/** Nothing comes of a file that cannot be read. */
function unread({ messages }: ArticleRecord): ArticleResult {
  return { article: undefined, messages };
}

function findResult({ key }: KeyedSeed, tools: ArticleTools): ArticleResult | undefined {
  const known = tools.recent?.get(key);
  if (known) return known;
  const stored = tools.store.get(key);
  if (stored === undefined) return undefined;
  // The store has checked that it is the text that was saved.
  const { article, messages }: StoredResult = JSON.parse(stored);
  if (article === undefined) return { article, messages };
  const sections = storedSections(key, tools);
  const { source = article.markdown } = article;
  const body = unpackTree(article.body);
  return sections && { article: { ...article, body, source, sections, messages }, messages };
}

/** A result as it is stored. */
interface StoredResult extends Omit<ArticleResult, 'article'> {
  /**
   * The source is there where it is not the Markdown, as that of an article that needs no repair is.
   * Of flattened articles messages are a seventh: they stand beside the article alone.
   */
  readonly article:
    | (Omit<Article, 'body' | 'sections' | 'source' | 'messages'> & {
        readonly body: PackedTree;
        readonly source?: string;
      })
    | undefined;
}

/** Sections are kept apart from the body, which is much larger: many ask for them alone. */
function putResult(key: string, { article, messages }: ArticleResult, tools: ArticleTools): void {
  tools.store.put(sectionsKey(key), JSON.stringify(article?.sections ?? []));
  const rest: StoredResult = { article: article && withoutKnown(article), messages };
  tools.store.put(key, JSON.stringify(rest));
}

function withoutKnown(article: Article): StoredResult['article'] {
  const { sections: _, messages: _messages, source, ...rest } = article;
  const stored = { ...rest, body: packTree(rest.body) };
  return source === rest.markdown ? stored : { ...stored, source };
}

function storedSections(key: string, { store }: ArticleTools): readonly Section[] | undefined {
  const stored = store.get(sectionsKey(key));
  // The store has checked that it is the text that was saved.
  return stored === undefined ? undefined : JSON.parse(stored);
}

function remember(key: string, result: ArticleResult, recent: Map<string, ArticleResult>): void {
  recent.set(key, result);
  const oldest = recent.keys().next().value;
  if (recent.size > KEPT_IN_MEMORY && oldest !== undefined) recent.delete(oldest);
}

/**
 * The article of a record, for its page.
 *
 * @throws {WriteError} Where the store has lost it and its file is no longer the same.
 */
export async function loadArticle(
  seed: KeyedSeed,
  tools: ArticleTools,
): Promise<Article | undefined> {
  const { seed: read, result } = await prepareSeed(seed, tools);
  if (read.key === seed.key) return result.article;
  const reason = `\`${seed.path}\` was changed while its page was made`;
  throw new WriteError('write-changed', reason, 'Build again.');
}

/** The sections of an article without its body, which is much larger. */
export async function loadSections(
  seed: KeyedSeed,
  tools: ArticleTools,
): Promise<readonly Section[]> {
  const known = tools.recent?.get(seed.key);
  if (known) return known.article?.sections ?? [];
  return storedSections(seed.key, tools) ?? (await loadArticle(seed, tools))?.sections ?? [];
}

function sectionsKey(key: string): string {
  return hash('sha1', `sections\n${key}`);
}
