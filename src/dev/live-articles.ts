import { join } from 'node:path';
import { type ArticleRecord, makeRecord } from '../build/article-record.ts';
import type { ArticleResult } from '../build/build-article.ts';
import { putRecord } from '../build/keep-record.ts';
import { plainHighlighter } from '../build/plain-highlighter.ts';
import { type ArticleTools, type PreparedSeed, prepareSeed } from '../build/prepare-articles.ts';
import { type KeyedSeed, readKeyed } from '../build/read-keyed.ts';
import { fileStamp } from '../cache/file-stamp.ts';
import { listSeeds } from '../read/list-seeds.ts';
import { articleRoute } from '../site/article-route.ts';
import { slugOf } from '../transform/slug-of.ts';
import type { Article } from '../types/article.ts';
import type { FilePath, Route } from '../types/brand.ts';
import type { Highlighter } from '../types/highlight.ts';
import type { Message } from '../types/message.ts';
import type { ArticleSummary } from '../types/site.ts';
import { mapLimit } from '../util/map-limit.ts';
import { isSuspect } from './is-suspect.ts';
import { makeStub } from './make-stub.ts';

/** The articles of a preview: built when somebody asks for them. */
export interface LiveArticles {
  /** Read the list of files again, and all files that are new. */
  list(): Promise<void>;
  /** Read the one file whose name promises a page, long before all files are listed. */
  listOne(route: Route): Promise<void>;
  /** Read files again. @returns Those whose content has changed. */
  reread(paths: readonly FilePath[]): Promise<FilePath[]>;
  /** Files that may hold something else than what was read. */
  suspects(): readonly FilePath[];
  has(path: FilePath): boolean;
  seeds(): readonly KeyedSeed[];
  /** The article as its file is now; undefined for drafts and what cannot be built. */
  article(path: FilePath): Promise<Article | undefined>;
  /** The same, as soon as can be: code has no colours yet where none of them are known. */
  sketch(path: FilePath): Promise<Article | undefined>;
  /** Build an article for nothing but the building, where none was: what that loads is then there. */
  rehearse(path: FilePath): Promise<void>;
  messages(path: FilePath): readonly Message[];
  /** Of all articles; those not yet built are known by their front matter alone. */
  summaries(): readonly ArticleSummary[];
  records(): readonly ArticleRecord[];
  /** Articles that nobody has built yet. */
  unbuilt(): readonly KeyedSeed[];
  /** Take over what was built elsewhere; nothing where the file has changed since. */
  accept(record: ArticleRecord): void;
}

const KEPT_IN_MEMORY = 16;
const FILES_AT_ONCE = 16;

/** Make the articles of a preview; `list` must come first. */
export function liveArticles(tools: ArticleTools): LiveArticles {
  const { config } = tools;
  const seeds = new Map<FilePath, KeyedSeed>();
  const records = new Map<string, ArticleRecord>();
  /** A record is made of one when somebody asks for it: its page comes first. */
  const recent = new Map<string, PreparedSeed>();
  let hasBuilt = false;
  const stubs = new Map<string, ArticleSummary>();
  /** Of the files as they were read. */
  const stamps = new Map<FilePath, string>();

  return {
    ...{ list, listOne, reread, suspects, article, sketch, rehearse, accept },
    has: (path) => seeds.has(path),
    seeds: () => [...seeds.values()],
    messages: (path) => recordOf(path)?.messages ?? [],
    summaries: () => [...seeds.values()].flatMap((seed) => summaryOf(seed) ?? []),
    records: () => [...seeds.keys()].flatMap((path) => recordOf(path) ?? []),
    unbuilt: () => [...seeds.values()].filter(({ path }) => recordOf(path) === undefined),
  };

  async function list(): Promise<void> {
    const { paths } = await listSeeds(config.root, config.seedsDir, config.outDir);
    const wanted = new Set(paths);
    for (const [path, seed] of seeds) {
      if (wanted.has(path)) continue;
      seeds.delete(path);
      stamps.delete(path);
      forget(seed.key);
    }
    for (const seed of await read(paths.filter((path) => !seeds.has(path)))) take(seed);
  }

  async function listOne(route: Route): Promise<void> {
    const { paths } = await listSeeds(config.root, config.seedsDir, config.outDir);
    const named = paths.filter((path) => articleRoute(slugOf(path, undefined)) === route);
    if (named.length === 1) for (const seed of await read(named)) take(seed);
  }

  async function reread(paths: readonly FilePath[]): Promise<FilePath[]> {
    const changed = (await read(paths)).filter((seed) => seeds.get(seed.path)?.key !== seed.key);
    for (const seed of changed) take(seed);
    return changed.map(({ path }) => path);
  }

  function suspects(): readonly FilePath[] {
    const all = [...seeds.values()];
    return all
      .filter((seed) => isSuspect(seed, config.root, stamps.get(seed.path)))
      .map(({ path }) => path);
  }

  function read(paths: readonly FilePath[]): Promise<readonly KeyedSeed[]> {
    return mapLimit(paths, FILES_AT_ONCE, (path) => {
      // What is written while it is read shows as a change later.
      const look = fileStamp(join(config.root, path));
      if (look?.isSettled) stamps.set(path, look.stamp);
      else stamps.delete(path);
      return readKeyed(path, tools);
    });
  }

  function take(seed: KeyedSeed): void {
    const old = seeds.get(seed.path);
    if (old && old.key !== seed.key) forget(old.key);
    seeds.set(seed.path, seed);
    if (seed.record) records.set(seed.key, seed.record);
  }

  /** A preview runs for days: of what an article was, nothing stays in memory. */
  function forget(key: string): void {
    records.delete(key);
    recent.delete(key);
    stubs.delete(key);
  }

  function recordOf(path: FilePath): ArticleRecord | undefined {
    return recordAt(seeds.get(path)?.key ?? '');
  }

  function recordAt(key: string): ArticleRecord | undefined {
    const made = recent.get(key);
    if (made && !records.has(key)) {
      const record = makeRecord(made.seed.path, key, made.result);
      records.set(key, record);
      // Workers find it there.
      putRecord(record, tools);
    }
    return records.get(key);
  }

  async function article(path: FilePath): Promise<Article | undefined> {
    const seed = seeds.get(path);
    if (seed === undefined || seed.record) return undefined;
    const known = recent.get(seed.key);
    if (known) return known.result.article;
    const { result } = await prepareSeed(seed, tools);
    // It may have changed meanwhile.
    if (seeds.get(path)?.key === seed.key) keep({ seed, result });
    return result.article;
  }

  function keep(made: PreparedSeed): void {
    recent.set(made.seed.key, made);
    const [oldest] = recent.keys();
    if (recent.size <= KEPT_IN_MEMORY || oldest === undefined) return;
    recordAt(oldest);
    recent.delete(oldest);
  }

  async function sketch(path: FilePath): Promise<Article | undefined> {
    const seed = seeds.get(path);
    const isKnown = seed && (recent.has(seed.key) || tools.store.get(seed.key) !== undefined);
    if (seed === undefined || isKnown) return article(path);
    return (await build(seed, await plainHighlighter(config.code))).article;
  }

  async function rehearse(path: FilePath): Promise<void> {
    const seed = seeds.get(path);
    if (seed && !hasBuilt) await build(seed, await tools.highlighter());
  }

  async function build(
    { path, text = '', sidecar, images }: KeyedSeed,
    highlighter: Highlighter,
  ): Promise<ArticleResult> {
    hasBuilt = true;
    const { buildArticle } = await import('../build/build-article.ts');
    return buildArticle(text, path, config, highlighter, sidecar, images);
  }

  function accept(record: ArticleRecord): void {
    if (seeds.get(record.path)?.key === record.key) records.set(record.key, record);
  }

  function summaryOf(seed: KeyedSeed): ArticleSummary | undefined {
    const record = records.get(seed.key);
    if (record) return record.summary;
    const stub = stubs.get(seed.key) ?? makeStub(seed.path, seed.text ?? '', config);
    if (stub) stubs.set(seed.key, stub);
    return stub;
  }
}
