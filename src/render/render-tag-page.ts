import type { SiteTag } from '../types/site.ts';
import { pageRoute } from './addresses/page-route.ts';
import { pageHtml } from './frame/page-html.ts';
import { homeArticle, type IndexEntry } from './home-article.ts';
import { listOfPages } from './list-of-pages.ts';
import type { RenderContext } from './render-context.ts';

/**
 * A page of the list of articles with a tag.
 *
 * @param entries Those of this page, in the order of the site.
 * @param page Which one, 1-based, of so many pages.
 */
export function renderTagPage(
  tag: SiteTag,
  entries: readonly IndexEntry[],
  [page, pages]: readonly [page: number, pages: number],
  context: RenderContext,
): string {
  const { config, templates, strings } = context;
  const list = listOfPages(page, pages, (number) => pageRoute(tag.route, number), config);
  const description = strings.tagged(tag.articles.length);
  const title = page === 1 ? tag.name : `${tag.name} · ${strings.listPage(page, pages)}`;
  const main = templates.Home({
    ...{ title: tag.name, description, summary: description, pages: list.links, strings },
    articles: entries.map((entry) => homeArticle(entry, context)),
    ...{ concepts: [], allConcepts: '', tags: [], allTags: '' },
  });
  return pageHtml(
    {
      ...{ kind: 'tag', path: pageRoute(tag.route, page), title, lang: strings.lang, main },
      description: `${tag.name}: ${description}`,
      ...{ previous: list.previous, next: list.next },
    },
    context,
  );
}
