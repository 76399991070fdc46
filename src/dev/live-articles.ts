import { type ArticleRecord, makeRecord } from '../build/article-record.ts';
import { type ArticleTools, prepareSeed } from '../build/prepare-articles.ts';
import { type KeyedSeed, readKeyed } from '../build/read-keyed.ts';
import { listSeeds } from '../read/list-seeds.ts';
import { parseSeed } from '../read/parse-seed.ts';
import { slugOf } from '../transform/slug-of.ts';
import type { Article } from '../types/article.ts';
import type { FilePath } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import type { ArticleSummary } from '../types/site.ts';
import { mapLimit } from '../util/map-limit.ts';

/** The articles of a preview: built when somebody asks for them. */
export interface LiveArticles {
  /** Read the list of files again, and all files that are new. */
  list(): Promise<void>;
  /** Read files again. @returns Those whose content has changed. */
  reread(paths: readonly FilePath[]): Promise<FilePath[]>;
  has(path: FilePath): boolean;
  seeds(): readonly KeyedSeed[];
  /** The article as its file is now; undefined for drafts and what cannot be built. */
  article(path: FilePath): Promise<Article | undefined>;
  messages(path: FilePath): readonly Message[];
  /** Of all articles; those not yet built are known by their front matter alone. */
  summaries(): readonly ArticleSummary[];
  records(): readonly ArticleRecord[];
  /** An article that nobody has built yet. */
  nextUnbuilt(): FilePath | undefined;
}

const KEPT_IN_MEMORY = 16;
const FILES_AT_ONCE = 16;

/** Make the articles of a preview; `list` must come first. */
export function liveArticles(tools: ArticleTools): LiveArticles {
  const { config } = tools;
  const seeds = new Map<FilePath, KeyedSeed>();
  const records = new Map<string, ArticleRecord>();
  const recent = new Map<string, Article | undefined>();
  const stubs = new Map<string, ArticleSummary>();

  return {
    list,
    reread,
    article,
    has: (path) => seeds.has(path),
    seeds: () => [...seeds.values()],
    messages: (path) => recordOf(path)?.messages ?? [],
    summaries: () => [...seeds.values()].flatMap((seed) => summaryOf(seed) ?? []),
    records: () => [...seeds.keys()].flatMap((path) => recordOf(path) ?? []),
    nextUnbuilt: () => [...seeds.keys()].find((path) => recordOf(path) === undefined),
  };

  async function list(): Promise<void> {
    const { paths } = await listSeeds(config.root, config.seedsDir, config.outDir);
    const wanted = new Set(paths);
    for (const [path, seed] of seeds) {
      if (wanted.has(path)) continue;
      seeds.delete(path);
      forget(seed.key);
    }
    const fresh = paths.filter((path) => !seeds.has(path));
    for (const seed of await readAll(fresh)) take(seed);
  }

  async function reread(paths: readonly FilePath[]): Promise<FilePath[]> {
    const read = await readAll(paths);
    const changed = read.filter((seed) => seeds.get(seed.path)?.key !== seed.key);
    for (const seed of changed) take(seed);
    return changed.map(({ path }) => path);
  }

  function readAll(paths: readonly FilePath[]): Promise<KeyedSeed[]> {
    return mapLimit(paths, FILES_AT_ONCE, (path) => readKeyed(path, tools));
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
    return records.get(seeds.get(path)?.key ?? '');
  }

  async function article(path: FilePath): Promise<Article | undefined> {
    const seed = seeds.get(path);
    if (seed === undefined || seed.record) return undefined;
    if (recent.has(seed.key)) return recent.get(seed.key);
    const { result } = await prepareSeed(seed, tools);
    // It may have changed meanwhile.
    if (seeds.get(path)?.key !== seed.key) return result.article;
    records.set(seed.key, records.get(seed.key) ?? makeRecord(path, seed.key, result));
    recent.set(seed.key, result.article);
    const oldest = recent.keys().next().value;
    if (recent.size > KEPT_IN_MEMORY && oldest !== undefined) recent.delete(oldest);
    return result.article;
  }

  function summaryOf(seed: KeyedSeed): ArticleSummary | undefined {
    const record = records.get(seed.key);
    if (record) return record.summary;
    const stub = stubs.get(seed.key) ?? makeStub(seed, tools);
    if (stub) stubs.set(seed.key, stub);
    return stub;
  }
}

/** What front matter, configuration and the file's name say about an article. */
function makeStub(
  { path, text = '' }: KeyedSeed,
  { config }: ArticleTools,
): ArticleSummary | undefined {
  const name = (path.split('/').pop() ?? path).replace(/\.[^.]+$/, '');
  const own = text.startsWith('---') ? parseSeed(text, path).seed?.frontMatter : undefined;
  const meta = { ...config.articles[name], ...own };
  if (meta.draft) return undefined;
  const { description = '', lang = config.lang, tags = [], date, updated } = meta;
  const order = meta.order ?? Number.MAX_SAFE_INTEGER;
  const slug = slugOf(path, meta.slug);
  const known = { path, slug, title: meta.title ?? name, description, lang, tags, order };
  const empty = {
    words: 0,
    mends: 0,
    seam: [],
    sections: [],
    links: [],
    anchors: [],
    candidates: '',
  };
  return { ...known, date, updated, ...empty };
}
