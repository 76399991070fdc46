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

/** The articles of a preview: built when somebody asks for them. */
export interface LiveArticles {
  /** Their files; what is not listed there is no article. */
  readonly seeds: LiveSeeds;
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

/** Make the articles of a preview; none is known before its file is listed. */
export function liveArticles(tools: ArticleTools): LiveArticles {
  const memory = articleMemory(tools);
  const seeds = liveSeeds(tools, memory.forget);
  let hasBuilt = false;
  return {
    ...{ seeds, article, sketch, rehearse, messages, accept },
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

  async function rehearse(path: FilePath): Promise<void> {
    const seed = seeds.get(path);
    if (seed && !hasBuilt) await build(seed, await tools.highlighter());
  }

  async function build(seed: KeyedSeed, highlighter: Highlighter): Promise<ArticleResult> {
    hasBuilt = true;
    const { path, text = '', sidecar, images } = seed;
    const { buildArticle } = await import('../../build/article/build-article.ts');
    return buildArticle(text, path, tools.config, highlighter, sidecar, images);
  }

  function messages(path: FilePath): readonly Message[] {
    const seed = seeds.get(path);
    return (seed && memory.record(seed)?.messages) ?? [];
  }

  function accept(record: ArticleRecord): void {
    if (seeds.get(record.path)?.key === record.key) memory.accept(record);
  }
}
