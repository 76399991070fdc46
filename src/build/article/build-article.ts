import type { Root } from 'mdast';
import { isTooDeep } from '../../parse/is-too-deep.ts';
import { parse } from '../../parse/parse.ts';
import type * as ParseWith from '../../parse/parse-with.ts';
import { findOverrides } from '../../read/overrides/find-overrides.ts';
import { parseSeed } from '../../read/parse-seed.ts';
import type { ReadFrontMatter } from '../../read/read-front-matter.ts';
import { profileDamage } from '../../repair/profile-damage.ts';
import { repairMarkdown } from '../../repair/repair-markdown.ts';
import { transform } from '../../transform/transform.ts';
import type { Article, FrontMatter, Seed } from '../../types/article.ts';
import type { FilePath } from '../../types/brand.ts';
import type { SiteConfig } from '../../types/config.ts';
import type { Sidecar } from '../../types/decision.ts';
import type { Highlighter } from '../../types/highlight.ts';
import type { ArticleImage } from '../../types/image.ts';
import type { Message } from '../../types/message.ts';
import type { RepairOptions, RepairResult } from '../../types/repair.ts';
import { findUnusedOverrides } from '../../util/find-unused-overrides.ts';
import { PluginError } from '../../util/plugin-error.ts';
import { articleNames } from './article-names.ts';
import { matchesGlob } from './matches-glob.ts';

/** The part of the configuration that an article depends on. */
export type ArticleConfig = Pick<SiteConfig, 'lang' | 'articles' | 'repair' | 'limits'> &
  Partial<Pick<SiteConfig, 'markdown'>>;

/** An article, or the reasons why there is none. */
export interface ArticleResult {
  /** Undefined for drafts and for articles that could not be built. */
  readonly article: Article | undefined;
  readonly messages: readonly Message[];
}

/**
 * Build one article: repair, parse and transform its text.
 *
 * Never rejects: where the article cannot be built, an error among the messages says why.
 *
 * @param text The decoded file.
 * @param path The file, relative to the project.
 * @param sidecar A person's decisions about the article's repair.
 * @param images The images that the text names.
 * @param readHead Reads the front matter. @default `readFrontMatter`
 */
export async function buildArticle(
  text: string,
  path: FilePath,
  config: ArticleConfig,
  highlighter: Highlighter,
  sidecar?: Sidecar,
  images: readonly ArticleImage[] = [],
  readHead?: ReadFrontMatter,
): Promise<ArticleResult> {
  const { seed, messages } = parseSeed(text, path, readHead);
  if (seed === undefined || seed.frontMatter.draft) return { article: undefined, messages };
  try {
    const repaired = await mend(seed, config, sidecar);
    if (isTooDeep(repaired.markdown, config.limits.nesting)) {
      return { article: undefined, messages: [...messages, tooDeep(path, config.limits.nesting)] };
    }
    const { remarkPlugins = [], rehypePlugins = [] } = config.markdown ?? {};
    const tree =
      remarkPlugins.length === 0
        ? await parse(repaired.markdown)
        : await parseWithPlugins(remarkPlugins, repaired.markdown);
    const defaults = defaultsFor(path, config);
    const input = {
      seed,
      repaired,
      tree,
      defaults,
      lang: config.lang,
      highlighter,
      limits: config.limits,
      rehypePlugins,
      images,
    };
    const article = await transform(input);
    const isEmpty = article.body.children.length === 0 && article.sections.length <= 1;
    return { article, messages: [...article.messages, ...(isEmpty ? [emptyMessage(path)] : [])] };
  } catch (error) {
    const isDeep = error instanceof RangeError && /call stack/i.test(error.message);
    const message = isDeep
      ? tooDeep(path, config.limits.nesting)
      : error instanceof PluginError
        ? pluginMessage(path, error)
        : crashMessage(path, error);
    return { article: undefined, messages: [...messages, message] };
  }
}

/** Loads the parser that takes plugins, which few projects have. */
async function parseWithPlugins(...input: Parameters<typeof ParseWith.parseWith>): Promise<Root> {
  const { parseWith } = await import('../../parse/parse-with.ts');
  return parseWith(...input);
}

async function mend(
  seed: Seed,
  { repair: options }: ArticleConfig,
  sidecar?: Sidecar,
): Promise<RepairResult> {
  if (options.skip.some((glob) => matchesGlob(seed.path, glob))) {
    return { markdown: seed.body, edits: [], blocks: [], messages: [], dropped: [] };
  }
  const { body, bodyLine } = seed;
  const { overrides, messages } = findOverrides(sidecar, body, bodyLine);
  const repaired = await repair(body, { threshold: options.threshold, overrides });
  const unused = sidecar && findUnusedOverrides(overrides, repaired.blocks, sidecar, bodyLine);
  const own = repaired.messages.map((message) => inFile(message, seed));
  return { ...repaired, messages: [...own, ...messages, ...(unused ?? [])] };
}

/** As `repair` of `src/repair/index.ts`, but loads the code for flattened text with the first such text. */
async function repair(body: string, options: RepairOptions): Promise<RepairResult> {
  const profile = profileDamage(body);
  const mended = repairMarkdown(body, profile, options);
  if (mended) return mended;
  const { repairAny } = await import('../../repair/repair-any.ts');
  return repairAny(body, profile, options);
}

/** Shift a place in the body, where repair counts, to the place in the file. */
function inFile(message: Message, { path, bodyLine, bodyOffset }: Seed): Message {
  const { place } = message;
  if (place === undefined) return { ...message, path };
  const move = (point: typeof place.start): typeof place.start => ({
    line: point.line + bodyLine - 1,
    column: point.column,
    offset: point.offset + bodyOffset,
  });
  return { ...message, path, place: { start: move(place.start), end: move(place.end) } };
}

/** The front matter that the configuration has for an article. */
function defaultsFor(path: FilePath, { articles }: ArticleConfig): FrontMatter {
  const name = articleNames(path).find((candidate) => Object.hasOwn(articles, candidate));
  return (name === undefined ? undefined : articles[name]) ?? {};
}

function emptyMessage(path: FilePath): Message {
  return {
    severity: 'error',
    source: 'transform',
    ruleId: 'article-empty',
    reason: 'Nothing of the article is left to show',
    note: 'It holds a title alone, or only what no page may hold, e.g. scripts. Write text, or set `draft: true`.',
    path,
  };
}

function tooDeep(path: FilePath, limit: number): Message {
  const reason = `Blocks or marks are nested more than the ${limit} levels of \`limits.nesting\``;
  const note = 'Nest quotes, lists, emphasis and HTML less deeply. The article was left out.';
  return { severity: 'error', source: 'parse', ruleId: 'article-too-deep', reason, note, path };
}

function pluginMessage(path: FilePath, { message }: PluginError): Message {
  const note = 'The article was left out. Mend the plugin or its options in site.config.ts.';
  const common = { severity: 'error', source: 'transform', path } as const;
  return { ...common, ruleId: 'plugin-failed', reason: message, note };
}

function crashMessage(path: FilePath, error: unknown): Message {
  const text = error instanceof Error ? error.message : String(error);
  const reason = `Cannot build the article: ${text}`;
  const note = 'This is a bug of Kintsugi. Please report it with the article.';
  return { severity: 'error', source: 'transform', ruleId: 'article-crash', reason, note, path };
}
