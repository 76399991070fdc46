import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Store } from '../cache/open-store.ts';
import { readImages } from '../read/images/read-images.ts';
import { readSidecar } from '../read/overrides/read-sidecar.ts';
import { readText } from '../read/read-text.ts';
import type { Article, Section } from '../types/article.ts';
import type { FilePath } from '../types/brand.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Sidecar } from '../types/decision.ts';
import type { Highlighter } from '../types/highlight.ts';
import type { ArticleImage } from '../types/image.ts';
import { mapLimit } from '../util/map-limit.ts';
import { type ArticleRecord, makeRecord } from './article-record.ts';
import type { ArticleResult } from './build-article.ts';
import { rememberBlocks } from './remember-blocks.ts';

/** What the articles of a build are made with. */
export interface ArticleTools {
  readonly config: SiteConfig;
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
}

/** A seed with the name of all that it depends on. */
export interface KeyedSeed {
  readonly path: FilePath;
  readonly key: string;
  /** Undefined where the file could not be read; `record` then says why. */
  readonly text: string | undefined;
  /** A person's decisions about the article's repair. */
  readonly sidecar?: Sidecar;
  /** What became of the images that the text names. */
  readonly images?: readonly ArticleImage[];
  readonly record: ArticleRecord | undefined;
}

const FILES_AT_ONCE = 16;
/** A hundred articles of 30 KB take 50 MB. */
const KEPT_IN_MEMORY = 100;

/**
 * Read seeds and name what they depend on: text, decisions, path, configuration, code.
 *
 * @param paths Relative to the project.
 */
export function readKeyed(
  paths: readonly FilePath[],
  { config, version }: Pick<ArticleTools, 'config' | 'version'>,
): Promise<KeyedSeed[]> {
  const { lang, articles, repair, limits, code, functionsKey } = config;
  const own = [lang, articles, repair, limits, code, functionsKey];
  const settings = JSON.stringify([version, ...own]);
  return mapLimit(paths, FILES_AT_ONCE, async (path) => {
    const read = await readText(config.root, path, limits.fileBytes);
    const content = read.ok ? read.text : JSON.stringify(read.message);
    const sidecar = await readSidecar(config.root, path);
    const decisions = sidecar ? `\n${JSON.stringify(sidecar)}` : '';
    const images = read.ok
      ? await readImages(read.text, config.seedsDir, join(config.root, path), limits.fileBytes)
      : [];
    const pictures = images.length > 0 ? `\n${JSON.stringify(images)}` : '';
    const key = hash('sha1', `${settings}\n${path}${decisions}${pictures}\n${content}`);
    if (read.ok) {
      const found = { ...(sidecar && { sidecar }), ...(images.length > 0 && { images }) };
      return { path, key, text: read.text, record: undefined, ...found };
    }
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
  { path, key, text = '', sidecar, images }: KeyedSeed,
  tools: ArticleTools,
): Promise<ArticleResult> {
  const known = tools.recent?.get(key);
  if (known) return known;
  const stored = tools.store.get(key);
  if (stored !== undefined) return JSON.parse(stored);
  const { buildArticle } = await import('./build-article.ts');
  const result = await rememberBlocks(path, tools, (highlighter) =>
    buildArticle(text, path, tools.config, highlighter, sidecar, images),
  );
  if (tools.recent) remember(key, result, tools.recent);
  tools.store.put(sectionsKey(key), JSON.stringify(result.article?.sections ?? []));
  tools.store.put(key, JSON.stringify(result));
  return result;
}

function remember(key: string, result: ArticleResult, recent: Map<string, ArticleResult>): void {
  recent.set(key, result);
  const oldest = recent.keys().next().value;
  if (recent.size > KEPT_IN_MEMORY && oldest !== undefined) recent.delete(oldest);
}

/** The article of a record, for its page. */
export async function loadArticle(
  seed: KeyedSeed,
  tools: ArticleTools,
): Promise<Article | undefined> {
  return (await prepareArticle(seed, tools)).article;
}

/** The sections of an article without its body, which is much larger. */
export async function loadSections(
  seed: KeyedSeed,
  tools: ArticleTools,
): Promise<readonly Section[]> {
  const known = tools.recent?.get(seed.key);
  if (known) return known.article?.sections ?? [];
  const stored = tools.store.get(sectionsKey(seed.key));
  // The store has checked that it is the text that was saved.
  if (stored !== undefined) return JSON.parse(stored);
  return (await loadArticle(seed, tools))?.sections ?? [];
}

function sectionsKey(key: string): string {
  return hash('sha1', `sections\n${key}`);
}
