import { hash } from 'node:crypto';
import type { Store } from '../cache/open-store.ts';
import { readText } from '../read/read-text.ts';
import type { Article } from '../types/article.ts';
import type { FilePath } from '../types/brand.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Highlighter } from '../types/highlight.ts';
import { mapLimit } from '../util/map-limit.ts';
import { type ArticleRecord, makeRecord } from './article-record.ts';
import type { ArticleResult } from './build-article.ts';

/** What the articles of a build are made with. */
export interface ArticleTools {
  readonly config: SiteConfig;
  /** Names the code that runs. */
  readonly version: string;
  readonly store: Store;
  /** Started with the first article that is not in the cache. */
  readonly highlighter: () => Promise<Highlighter>;
  /** Told about each article that was not in the cache. */
  readonly onBuilt?: (article: Article) => void;
}

/** A seed with the name of all that it depends on. */
export interface KeyedSeed {
  readonly path: FilePath;
  readonly key: string;
  /** Undefined where the file could not be read; `record` then says why. */
  readonly text: string | undefined;
  readonly record: ArticleRecord | undefined;
}

const FILES_AT_ONCE = 16;

/**
 * Read seeds and name what they depend on: text, path, configuration, code.
 *
 * @param paths Relative to the project.
 */
export function readKeyed(
  paths: readonly FilePath[],
  { config, version }: Pick<ArticleTools, 'config' | 'version'>,
): Promise<KeyedSeed[]> {
  const { lang, articles, repair } = config;
  const settings = JSON.stringify([version, lang, articles, repair]);
  return mapLimit(paths, FILES_AT_ONCE, async (path) => {
    const read = await readText(config.root, path);
    const content = read.ok ? read.text : JSON.stringify(read.message);
    const key = hash('sha1', `${settings}\n${path}\n${content}`);
    if (read.ok) return { path, key, text: read.text, record: undefined };
    const result = { article: undefined, messages: [read.message] };
    return { path, key, text: undefined, record: makeRecord(path, key, result) };
  });
}

/**
 * Build one article, or take it from the store.
 *
 * @returns The result; an article that was built is in the store.
 */
export async function prepareArticle(
  { path, key, text = '' }: KeyedSeed,
  tools: ArticleTools,
): Promise<ArticleResult> {
  const stored = await tools.store.get(key);
  if (stored !== undefined) return JSON.parse(stored);
  const { buildArticle } = await import('./build-article.ts');
  const result = await buildArticle(text, path, tools.config, await tools.highlighter());
  await tools.store.put(key, JSON.stringify(result));
  return result;
}

/** The article of a record, for its page. */
export async function loadArticle(
  seed: KeyedSeed,
  tools: ArticleTools,
): Promise<Article | undefined> {
  return (await prepareArticle(seed, tools)).article;
}
