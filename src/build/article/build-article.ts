import type { Root } from 'mdast';
import { isTooDeep } from '../../parse/is-too-deep.ts';
import { parse } from '../../parse/parse.ts';
import type { ReadFrontMatter } from '../../read/front-matter/read-front-matter.ts';
import { findOverrides } from '../../read/overrides/find-overrides.ts';
import { parseSeed } from '../../read/parse-seed.ts';
import { profileDamage } from '../../repair/profile-damage.ts';
import { repairMarkdown } from '../../repair/repair-markdown.ts';
import { transform } from '../../transform/transform.ts';
import type { Article, Seed } from '../../types/article.ts';
import type { FilePath } from '../../types/brand.ts';
import type { SiteConfig } from '../../types/config.ts';
import type { Sidecar } from '../../types/decision.ts';
import type { Highlighter } from '../../types/highlight.ts';
import type { ArticleImage } from '../../types/image.ts';
import type { Message } from '../../types/message.ts';
import type { RepairOptions, RepairResult } from '../../types/repair.ts';
import { isTextFile } from '../../util/files/article-file.ts';
import { findUnusedOverrides } from '../../util/find-unused-overrides.ts';
import { shiftPoint } from '../../util/text/shift-point.ts';
import { emptyMessage, failureMessage, tooDeepMessage } from './article-failures.ts';
import { defaultFrontMatter } from './default-front-matter.ts';
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

/** The text of an article, and the files beside it that it depends on. */
export interface ArticleSource {
  /** The decoded file. */
  readonly text: string;
  /** The file, relative to the project. */
  readonly path: FilePath;
  /** A person's decisions about the article's repair. @default none */
  readonly sidecar?: Sidecar;
  /** The images that the text names. @default [] */
  readonly images?: readonly ArticleImage[];
}

/** What an article is built with. */
export interface ArticleBuilders {
  readonly config: ArticleConfig;
  readonly highlighter: Highlighter;
  /** Reads the front matter. @default `readFrontMatter` */
  readonly readHead?: ReadFrontMatter;
}

/**
 * Build one article: repair, parse and transform its text.
 *
 * Never rejects: where the article cannot be built, an error among the messages says why.
 */
export async function buildArticle(
  { text, path, sidecar, images = [] }: ArticleSource,
  { config, highlighter, readHead }: ArticleBuilders,
): Promise<ArticleResult> {
  const { seed, messages } = parseSeed(text, path, readHead);
  const defaults = defaultFrontMatter(path, config.articles);
  const isDraft = seed?.frontMatter.draft ?? defaults.draft;
  if (seed === undefined || isDraft) return { article: undefined, messages };
  const { lang, limits } = config;
  try {
    const repaired = await mend(seed, config, sidecar);
    if (isTooDeep(repaired.markdown, limits.nesting)) {
      return { article: undefined, messages: [...messages, tooDeepMessage(path, limits.nesting)] };
    }
    const isWhole = !isTextFile(path) && repaired.blocks.length === 0;
    const tree = await parseMarkdown(repaired.markdown, config, isWhole);
    const { rehypePlugins = [] } = config.markdown ?? {};
    const settings = { defaults, lang, limits, rehypePlugins };
    const article = await transform({ seed, repaired, tree, images, highlighter, ...settings });
    const isEmpty = article.body.children.length === 0 && article.sections.length <= 1;
    return { article, messages: [...article.messages, ...(isEmpty ? [emptyMessage(path)] : [])] };
  } catch (error) {
    const failure = failureMessage(path, error, limits.nesting);
    return { article: undefined, messages: [...messages, failure] };
  }
}

/** Parse Markdown; with plugins by a slower parser, which is loaded for the first article. */
async function parseMarkdown(
  markdown: string,
  config: ArticleConfig,
  isWhole: boolean,
): Promise<Root> {
  const { remarkPlugins = [] } = config.markdown ?? {};
  if (remarkPlugins.length === 0) return parse(markdown, isWhole);
  const { parseWith } = await import('../../parse/parse-with.ts');
  return parseWith(remarkPlugins, markdown, isWhole);
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
  const start = shiftPoint(place.start, bodyLine - 1, bodyOffset);
  const end = shiftPoint(place.end, bodyLine - 1, bodyOffset);
  return { ...message, path, place: { start, end } };
}
