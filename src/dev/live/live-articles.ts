import type { ArticleRecord } from '../../build/article/article-record.ts';
import type { ArticleResult } from '../../build/article/build-article.ts';
import { plainHighlighter } from '../../build/article/plain-highlighter.ts';
import { type ArticleTools, prepareSeed } from '../../build/article/prepare-articles.ts';
import type { KeyedSeed } from '../../build/read-keyed.ts';
import type { Article } from '../../types/article.ts';
import type { FilePath } from '../../types/brand.ts';
import type { Highlighter } from '../../types/highlight.ts';
import type { Message } from '../../types/message.ts';
import type { ArticleSummary } from '../../types/site.ts';
import { articleMemory } from './article-memory.ts';
import { type LiveSeeds, liveSeeds } from './live-seeds.ts';

/** The articles of a preview, each built when it is first asked for. */
export interface LiveArticles {
  /** The files of the articles. */
  readonly seeds: LiveSeeds;
  /** The article as its file is now; undefined for drafts and for articles that cannot be built. */
  article(path: FilePath): Promise<Article | undefined>;
  /** The same without waiting for the highlighter: code that is not in the store has no colours yet. */
  sketch(path: FilePath): Promise<Article | undefined>;
  /** Build an article and drop it, where none was built yet: that loads the modules for later edits. */
  warmUp(path: FilePath): Promise<void>;
  messages(path: FilePath): readonly Message[];
  /** Of all articles; of those not yet built, what front matter and configuration say. */
  summaries(): readonly ArticleSummary[];
  /** Of the articles that are built. */
  records(): readonly ArticleRecord[];
  /** Articles that are not built yet. */
  unbuilt(): readonly KeyedSeed[];
  /** Take over a record that a worker thread or an earlier run made, unless the file has changed. */
  accept(record: ArticleRecord): void;
}

/** Make the articles of a preview, from the files that `seeds` lists. */
export function liveArticles(tools: ArticleTools): LiveArticles {
  const memory = articleMemory(tools);
  const seeds = liveSeeds(tools, memory.forget);
  let hasBuilt = false;
  return {
    ...{ seeds, article, sketch, warmUp, messages, accept },
    summaries: () => seeds.all().flatMap((seed) => memory.summary(seed) ?? []),
    records: () => seeds.all().flatMap((seed) => memory.record(seed) ?? []),
    unbuilt: () => seeds.all().filter((seed) => memory.record(seed) === undefined),
  };

  async function article(path: FilePath): Promise<Article | undefined> {
    const seed = seeds.get(path);
    if (seed === undefined || seed.record) return undefined;
    const known = memory.recent(seed.key);
    if (known) return known.result.article;
    const { result } = await prepareSeed(seed, tools);
    // It may have changed meanwhile.
    if (seeds.get(path)?.key === seed.key) memory.keep({ seed, result });
    return result.article;
  }

  async function sketch(path: FilePath): Promise<Article | undefined> {
    const seed = seeds.get(path);
    if (seed === undefined || isKnown(seed)) return article(path);
    return (await build(seed, await plainHighlighter(tools.config.code))).article;
  }

  function isKnown({ key }: KeyedSeed): boolean {
    return memory.recent(key) !== undefined || tools.store.get(key) !== undefined;
  }

  async function warmUp(path: FilePath): Promise<void> {
    const seed = seeds.get(path);
    if (seed && !hasBuilt) await build(seed, await tools.highlighter());
  }

  async function build(seed: KeyedSeed, highlighter: Highlighter): Promise<ArticleResult> {
    hasBuilt = true;
    const { text = '', ...files } = seed;
    const { buildArticle } = await import('../../build/article/build-article.ts');
    return buildArticle({ ...files, text }, { config: tools.config, highlighter });
  }

  function messages(path: FilePath): readonly Message[] {
    const seed = seeds.get(path);
    return (seed && memory.record(seed)?.messages) ?? [];
  }

  function accept(record: ArticleRecord): void {
    if (seeds.get(record.path)?.key === record.key) memory.accept(record);
  }
}
