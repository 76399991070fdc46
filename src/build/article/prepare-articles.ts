import { hash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Store } from '../../cache/open-store.ts';
import { readJson } from '../../cache/read-json.ts';
import type { Article, Section } from '../../types/article.ts';
import type { Highlighter } from '../../types/highlight.ts';
import { WriteError } from '../../write/write-error.ts';
import { type KeyedSeed, readKeyed, type SeedTools } from '../read-keyed.ts';
import type { ArticleRecord } from './article-record.ts';
import type { ArticleResult } from './build-article.ts';
import { type PackedTree, packTree, unpackTree } from './pack-tree.ts';
import { rememberArticle } from './remember-article.ts';

/** What building an article needs. */
export interface ArticleTools extends SeedTools {
  /** From `codeVersion`. */
  readonly version: string;
  readonly store: Store;
  /** Folder of `store`, for worker threads to open it too. */
  readonly storeDir: string;
  /** The highlighter; started for the first code whose HTML is not in the store. */
  readonly highlighter: () => Promise<Highlighter>;
  /** The last articles by key, so that the next stage need not load them. Undefined keeps none. */
  readonly recent: Map<string, ArticleResult> | undefined;
  /** Called for each article that was not in the store. */
  readonly onBuilt?: (article: Article) => void;
  /** From `heapKeeper`; call it often. @default the heap grows as V8 lets it */
  readonly keepHeap?: () => void;
}

/** Articles in `recent`: a hundred of 30 KB take 50 MB. */
const MAX_RECENT = 100;

/** A built article, and the seed that it was made of. */
export interface PreparedSeed {
  /** As its file is now: somebody may have written it since the seed was read. */
  readonly seed: KeyedSeed;
  readonly result: ArticleResult;
}

/**
 * Build one article and store it, or load it from the store.
 *
 * After each article that is built the event loop turns once: only then is the memory of the native
 * parser freed, some 90 KB an article, and only then do worker threads get their next batch.
 */
export async function prepareSeed(seed: KeyedSeed, tools: ArticleTools): Promise<PreparedSeed> {
  const known = seed.record ? unread(seed.record) : findResult(seed, tools);
  if (known) return { seed, result: known };
  const read = seed.text === undefined ? await readKeyed(seed.path, tools) : seed;
  const { text = '', ...fresh } = read;
  const { key, record, ...seedFiles } = fresh;
  if (record) return { seed: fresh, result: unread(record) };
  const { buildArticle } = await import('./build-article.ts');
  const result = await rememberArticle(seed.path, tools, (highlighter, readHead) =>
    buildArticle({ ...seedFiles, text }, { config: tools.config, highlighter, readHead }),
  );
  if (tools.recent) remember(key, result, tools.recent);
  putResult(key, result, tools);
  await breathe();
  return { seed: fresh, result };
}

/** The result for a file that could not be read. */
function unread({ messages }: ArticleRecord): ArticleResult {
  return { article: undefined, messages };
}

function findResult({ key }: KeyedSeed, tools: ArticleTools): ArticleResult | undefined {
  const known = tools.recent?.get(key);
  if (known) return known;
  const stored = readJson<StoredResult>(tools.store, key);
  if (stored === undefined) return undefined;
  const { article, messages } = stored;
  if (article === undefined) return { article, messages };
  const sections = storedSections(key, tools);
  const { source = article.markdown } = article;
  const body = unpackTree(article.body);
  return sections && { article: { ...article, body, source, sections, messages }, messages };
}

/** `ArticleResult` as it is stored. */
interface StoredResult extends Omit<ArticleResult, 'article'> {
  /** Without what the rest has: `source` where it equals the Markdown, and the messages. */
  readonly article:
    | (Omit<Article, 'body' | 'sections' | 'source' | 'messages'> & {
        readonly body: PackedTree;
        readonly source?: string;
      })
    | undefined;
}

/** Store a result; the sections apart from the body, which is much larger and often not needed. */
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
  return readJson(store, sectionsKey(key));
}

function remember(key: string, result: ArticleResult, recent: Map<string, ArticleResult>): void {
  recent.set(key, result);
  const oldest = recent.keys().next().value;
  if (recent.size > MAX_RECENT && oldest !== undefined) recent.delete(oldest);
}

/**
 * Load an article for its page.
 *
 * @throws {WriteError} Where the store has lost it and its file has changed since.
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

/** Load the sections of an article without its body, which is much larger. */
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
