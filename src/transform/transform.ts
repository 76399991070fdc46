import type { Element, Root as Hast } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Code, Root as Mdast } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import type { Pluggable } from 'unified';
import type { Position } from 'unist';
import type { Article, FrontMatter, Seed } from '../types/article.ts';
import type { Highlighter } from '../types/highlight.ts';
import type { ArticleImage } from '../types/image.ts';
import type { Message } from '../types/message.ts';
import type { RepairResult } from '../types/repair.ts';
import { runPlugins } from '../util/run-plugins.ts';
import { lineIndex } from '../util/text/line-index.ts';
import { assignIds } from './assign-ids.ts';
import { countWords } from './count-words.ts';
import { decorate } from './decorate.ts';
import { describe } from './describe.ts';
import { describeLargeBlock } from './describe-large-block.ts';
import { findOpenContainers } from './find-open-containers.ts';
import { findSections, type Outline } from './find-sections.ts';
import { findSpacedLinks } from './find-spaced-links.ts';
import { isoDate } from './iso-date.ts';
import { type BlockLimits, limitBlocks } from './limit-blocks.ts';
import { mapPositions } from './map-positions.ts';
import { placeBlocks } from './place-blocks.ts';
import { placeImages } from './place-images.ts';
import { readWikiLinks } from './read-wiki-links.ts';
import { reportUnsafe } from './report-unsafe.ts';
import { schema } from './schema.ts';
import { showOpenHtml } from './show-open-html.ts';
import { slugOf } from './slug-of.ts';
import { stripPositions } from './strip-positions.ts';
import { takeHeadingIds } from './take-heading-ids.ts';
import { takeTitle } from './take-title.ts';
import { titleAlerts } from './title-alerts.ts';
import { titleOfName } from './title-of-name.ts';
import { toHast } from './to-hast.ts';

/** One article on its way. */
export interface TransformInput {
  readonly seed: Seed;
  readonly repaired: RepairResult;
  /** What `parse` gave for the repaired Markdown; it is consumed. */
  readonly tree: Mdast;
  /** From `site.config.ts`; the file's front matter wins. */
  readonly defaults: FrontMatter;
  /** Language where neither says one. */
  readonly lang: string;
  readonly highlighter: Highlighter;
  /** What became of the images that the article names. @default [] */
  readonly images?: readonly ArticleImage[];
  /** The project's own, run before anything is made safe. @default [] */
  readonly rehypePlugins?: readonly Pluggable[];
  readonly limits: BlockLimits;
}

const sanitize = rehypeSanitize(schema);

/**
 * Turn one article's mdast into what the site and its page need.
 *
 * Everything that authors control has been made safe before anything of ours is added.
 */
export async function transform(input: TransformInput): Promise<Article> {
  const { seed, repaired, highlighter } = input;
  const meta: FrontMatter = { ...input.defaults, ...seed.frontMatter };
  const lang = meta.lang ?? input.lang;
  const { body, messages } = await makeSafeBody(input, lang);
  takeHeadingIds(body);
  const name = titleOfName(body, seed.path);
  const heading = takeTitle(body);
  assignIds(body);
  const { sections, links } = findSections(body, linesOf(seed), (name) =>
    highlighter.resolve(name),
  );
  const words = countWords(textOf(body));
  await highlighter.load(languagesOf(sections));
  decorate(body, highlighter);
  stripPositions(body);
  return {
    path: seed.path,
    slug: slugOf(seed.path, meta.slug),
    title: meta.title ?? name ?? heading ?? stemOf(seed.path),
    description: meta.description ?? describe(sections),
    lang,
    tags: meta.tags ?? [],
    order: meta.order ?? Number.MAX_SAFE_INTEGER,
    date: meta.date && isoDate(meta.date),
    updated: meta.updated && isoDate(meta.updated),
    ...{ body, sections, links, messages, words },
    blocks: placeBlocks(repaired.blocks, repaired.edits, seed.body, repaired.markdown),
    markdown: repaired.markdown,
    source: seed.body,
  };
}

/** The article's mdast as sanitised hast with positions in the seed, and all messages so far. */
async function makeSafeBody(
  input: TransformInput,
  lang: string,
): Promise<{ readonly body: Hast; readonly messages: readonly Message[] }> {
  const { seed, repaired, tree, limits, images = [], rehypePlugins = [] } = input;
  const large = limitBlocks(tree, limits, codeBlock(repaired.markdown));
  mapPositions(tree, repaired.markdown, repaired.edits, seed, rehypePlugins.length > 0);
  const open = [
    ...findSpacedLinks(tree, seed),
    ...findOpenContainers(tree, seed),
    ...showOpenHtml(tree, seed.path),
  ];
  const plain = await toHast(tree, lang);
  const unsafe =
    rehypePlugins.length === 0 ? plain : await runPlugins(rehypePlugins, plain, repaired.markdown);
  large.push(...limitBlocks(unsafe, limits, preElement(seed)));
  const dropped = reportUnsafe(unsafe, seed.path);
  const body = sanitizeTree(unsafe);
  titleAlerts(body, lang);
  const lost = readWikiLinks(body, seed, images);
  const messages = [
    ...seed.messages,
    ...repaired.messages,
    ...large.map((block) => describeLargeBlock(block, limits, seed.path)),
    ...open,
    ...dropped,
    ...lost,
    ...placeImages(body, images, seed.path),
  ];
  return { body, messages };
}

/** Reads the source of a block where positions count in the repaired Markdown. */
function codeBlock(markdown: string): (position: Position | undefined) => Code {
  return (position) => {
    const value = markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
    return { type: 'code', lang: null, meta: null, value };
  };
}

/** The same where they count in the seed. */
function preElement({ body, bodyOffset }: Seed): (position: Position | undefined) => Element {
  return (position) => {
    const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
    const value = body.slice(start - bodyOffset, end - bodyOffset);
    const code: Element = { type: 'element', tagName: 'code', properties: {}, children: [] };
    code.children.push({ type: 'text', value });
    return { type: 'element', tagName: 'pre', properties: {}, children: [code] };
  };
}

function sanitizeTree(tree: Hast): Hast {
  const safe = sanitize(tree);
  return safe.type === 'root' ? safe : { type: 'root', children: [] };
}

function linesOf(seed: Seed): readonly [number, number] {
  return [seed.bodyLine, seed.bodyLine + lineIndex(seed.body.trimEnd()).count - 1];
}

function languagesOf(sections: Outline['sections']): string[] {
  return [...new Set(sections.flatMap(({ code }) => code.map(({ lang }) => lang)))];
}

function stemOf(path: string): string {
  return (path.split('/').pop() ?? path).replace(/\.[^.]+$/, '');
}
