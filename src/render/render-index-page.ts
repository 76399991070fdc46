import type { Route } from '../types/brand.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Target } from '../types/site.ts';
import { absoluteUrl } from './addresses/absolute-url.ts';
import { pageRoute } from './addresses/page-route.ts';
import { toLink } from './addresses/to-link.ts';
import { toUrl } from './addresses/to-url.ts';
import { pageHtml } from './frame/page-html.ts';
import { homeArticle, type IndexEntry } from './home-article.ts';
import { listOfPages } from './list-of-pages.ts';
import type { RenderContext } from './render-context.ts';

/** Which part of all articles a page lists. */
export interface IndexPart {
  /** Of all articles. */
  readonly articles: number;
  readonly sections: number;
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
}

/**
 * The front page, or a further page of the list of articles.
 *
 * @param entries  The articles of this page, in the order of the site.
 * @param part  Which page it is.
 * @param concepts  Those to show first, in order.
 * @param tags  Those of most articles, in order.
 */
export function renderIndexPage(
  entries: readonly IndexEntry[],
  part: IndexPart,
  concepts: readonly Target[],
  context: RenderContext,
  tags: readonly Target[] = [],
): string {
  const { config, templates, pages, strings } = context;
  const { page, pages: count } = part;
  const routeOf = (number: number): Route => pageRoute('/' as Route, number);
  const summary = strings.siteSummary(part.articles, part.sections);
  const list = listOfPages(page, count, routeOf, config);
  const main = templates.Home({
    title: config.title,
    description: config.description,
    summary,
    articles: entries.map((entry) => homeArticle(entry, context)),
    pages: list.links,
    concepts: concepts.map((target) => toLink(target, config)),
    allConcepts: toUrl(config, pages.concepts ?? '/'),
    tags: tags.map((target) => toLink(target, config)),
    allTags: toUrl(config, pages.tags ?? '/'),
    strings,
  });
  return pageHtml(
    {
      kind: 'home',
      path: routeOf(page),
      previous: list.previous,
      next: list.next,
      title: page === 1 ? '' : strings.listPage(page, count),
      description: config.description === '' ? summary : config.description,
      lang: strings.lang,
      main,
      jsonLd: siteData(config),
    },
    context,
  );
}

/** What search engines are told of the site. @see https://schema.org/WebSite */
function siteData(config: SiteConfig): object {
  const url = absoluteUrl(config, '/');
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: config.title,
    inLanguage: config.lang,
    ...(url !== '' && { url }),
  };
}
