import type { ElementContent } from 'hast';
import type { ArticleProps, LinkProps, SectionLinkProps } from '../../../templates/article.ts';
import type { Article } from '../../types/article.ts';
import type { DiagramResult } from '../../types/diagram.ts';
import type { ArticleLinks, SectionRef } from '../../types/site.ts';
import { cardPath } from '../addresses/card-path.ts';
import { toLink } from '../addresses/to-link.ts';
import { toUrl } from '../addresses/to-url.ts';
import { pageHtml } from '../frame/page-html.ts';
import type { RenderContext } from '../render-context.ts';
import { articleBody } from './article-body.ts';
import { articleData } from './article-data.ts';
import { articleSeam } from './article-seam.ts';
import { mendedCount } from './mended-count.ts';
import { readingMinutes } from './reading-minutes.ts';
import { tocEntries } from './toc-entries.ts';

/** With fewer headings a page has no table of contents. */
const MIN_HEADINGS = 3;

function toSectionLink(section: SectionRef, context: RenderContext): SectionLinkProps {
  return { ...toLink(section, context.config), article: section.article };
}

function toc(article: Article, { templates, strings }: RenderContext): ElementContent | undefined {
  const headings = article.sections.filter((section) => section.id !== '');
  if (headings.length < MIN_HEADINGS) return undefined;
  return templates.Toc({ entries: tocEntries(article.sections), strings });
}

function mendedLink(
  article: Article,
  links: ArticleLinks,
  { config, strings }: RenderContext,
): LinkProps | undefined {
  const count = mendedCount(article.blocks);
  if (count === 0) return undefined;
  return {
    href: toUrl(config, `${links.route}mended/`),
    title: strings.mendedCount(count),
  };
}

/** What the template shows of an article. */
function articleProps(
  article: Article,
  links: ArticleLinks,
  body: readonly ElementContent[],
  context: RenderContext,
): ArticleProps {
  const { config, strings } = context;
  return {
    title: article.title,
    lang: article.lang,
    published: article.date ?? '',
    updated: article.updated ?? '',
    words: article.words,
    minutes: readingMinutes(article.words),
    tags: links.tags.map((tag) => toLink(tag, config)),
    mended: mendedLink(article, links, context),
    markdown: toUrl(config, markdownPath(links)),
    seam: articleSeam(article, context),
    toc: toc(article, context),
    body,
    backlinks: links.backlinks.map((section) => toSectionLink(section, context)),
    previous: links.previous && toLink(links.previous, config),
    next: links.next && toLink(links.next, config),
    strings,
  };
}

/** The article as Markdown, beside its page; without the base. */
function markdownPath({ route }: ArticleLinks): string {
  return `${route}index.md`;
}

/**
 * The page of one article.
 *
 * @param drawn  Result of each diagram, by the id of its figure. A figure without one shows the
 *   diagram's source.
 * @returns A complete HTML document.
 */
export function renderArticlePage(
  article: Article,
  links: ArticleLinks,
  drawn: ReadonlyMap<string, DiagramResult>,
  context: RenderContext,
): string {
  const { config, templates } = context;
  const body = articleBody(article, links, drawn, context);
  const main = templates.Article(articleProps(article, links, body, context));
  return pageHtml(
    {
      kind: 'article',
      path: links.route,
      title: article.title,
      description: article.description,
      lang: article.lang,
      main,
      markdown: markdownPath(links),
      published: article.date,
      modified: article.updated,
      image: cardPath(links.route, config),
      jsonLd: articleData(article, links.route, config),
    },
    context,
  );
}
