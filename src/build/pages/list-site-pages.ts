import { pageRoute } from '../../render/addresses/page-route.ts';
import { countFinds, galleryGroups } from '../../render/gallery/gallery-groups.ts';
import { renderGalleryPage } from '../../render/gallery/render-gallery-page.ts';
import { FINDS_A_PAGE, splitGallery } from '../../render/gallery/split-gallery.ts';
import { renderConceptsPage } from '../../render/render-concepts-page.ts';
import type { RenderContext } from '../../render/render-context.ts';
import { renderIndexPage } from '../../render/render-index-page.ts';
import { renderMapPage } from '../../render/render-map-page.ts';
import { renderNotFoundPage } from '../../render/render-not-found-page.ts';
import { renderTagPage } from '../../render/render-tag-page.ts';
import { renderTagsPage } from '../../render/render-tags-page.ts';
import { collectMap } from '../../site/collect-map.ts';
import { layoutMap } from '../../site/layout-map.ts';
import type { SiteGraph } from '../../site/link-site.ts';
import type { SitePlan } from '../../site/plan-site.ts';
import type { Route } from '../../types/brand.ts';
import type { Target } from '../../types/site.ts';
import { once } from '../../util/memo/once.ts';
import { fileOf } from './file-of.ts';
import type { SitePage } from './site-page.ts';

const FRONT_PAGE_CONCEPTS = 24;
const FRONT_PAGE_TAGS = 24;

/**
 * List the pages about all articles, except those of concepts: front page, list of concepts, map,
 * galleries, not-found page.
 *
 * @param pictures Drawings for the gallery, by address.
 * @param galleryKey Hash of everything that galleries show.
 */
export function listSitePages(
  plan: SitePlan,
  graph: SiteGraph,
  pictures: ReadonlyMap<string, string>,
  galleryKey: string,
  context: RenderContext,
): readonly SitePage[] {
  const { articles } = plan;
  const front = graph.concepts
    .slice(0, FRONT_PAGE_CONCEPTS)
    .map(({ route, name }) => ({ route, hash: '', title: name }));
  return [
    ...listIndexPages(plan, front, context),
    ...listTagPages(plan, context),
    { path: '404.html', key: () => '', html: () => renderNotFoundPage(context) },
    ...listConceptsPage(articles.length, graph, context),
    ...listMapPage(plan, graph, context),
    ...listGalleryPages(articles, pictures, galleryKey, context),
  ];
}

/** The list of all concepts, where there are some. */
function listConceptsPage(
  articles: number,
  { concepts }: SiteGraph,
  context: RenderContext,
): SitePage[] {
  const route = context.pages.concepts;
  if (route === undefined) return [];
  const key = (): unknown =>
    concepts.map(({ name, route, kind, sections }) => [name, route, kind, sections]);
  return [
    { path: fileOf(route), key, html: () => renderConceptsPage(concepts, articles, context) },
  ];
}

/** The map, where there are concepts. */
function listMapPage(plan: SitePlan, graph: SiteGraph, context: RenderContext): SitePage[] {
  const route = context.pages.map;
  if (route === undefined) return [];
  const map = once(() => graph.recall('map', () => collectMap(plan, graph)));
  return [{ path: fileOf(route), key: map, html: () => renderMapPage(layoutMap(map()), context) }];
}

function listGalleryPages(
  articles: SitePlan['articles'],
  pictures: ReadonlyMap<string, string>,
  galleryKey: string,
  context: RenderContext,
): SitePage[] {
  return (['diagrams', 'tables', 'code'] as const).flatMap((kind) => {
    const route = context.pages[kind];
    if (route === undefined) return [];
    const count = Math.max(1, Math.ceil(countFinds(kind, articles) / FINDS_A_PAGE));
    const gallery = once(() => {
      return { kind, route, pages: splitGallery(galleryGroups(kind, articles)) };
    });
    return Array.from({ length: count }, (_, i) => ({
      path: fileOf(pageRoute(route, i + 1)),
      key: () => galleryKey,
      html: () => renderGalleryPage(gallery(), i + 1, pictures, context),
    }));
  });
}

/** Articles on each page of the list of all articles. */
const ARTICLES_A_PAGE = 100;

function listIndexPages(
  { articles: all, tags }: SitePlan,
  front: readonly Target[],
  context: RenderContext,
): SitePage[] {
  const frontTags = tags
    .slice(0, FRONT_PAGE_TAGS)
    .map(({ route, name }) => ({ route, hash: '', title: name }));
  const sections = all.reduce((sum, { summary }) => sum + summary.sections.length, 0);
  const pages = Math.max(1, Math.ceil(all.length / ARTICLES_A_PAGE));
  return Array.from({ length: pages }, (_, i) => {
    const articles = all.slice(i * ARTICLES_A_PAGE, (i + 1) * ARTICLES_A_PAGE);
    const part = { articles: all.length, sections, page: i + 1, pages };
    // The concepts stand on the first page.
    const concepts = i === 0 ? front : [];
    const shownTags = i === 0 ? frontTags : [];
    return {
      path: fileOf(pageRoute('/' as Route, i + 1)),
      key: () => [part, concepts, shownTags, articles.map(listed)],
      html: () => renderIndexPage(articles, part, concepts, context, shownTags),
    };
  });
}

/** The list of tags, and the articles of each of them. */
function listTagPages({ articles: all, tags }: SitePlan, context: RenderContext): SitePage[] {
  const route = context.pages.tags;
  if (route === undefined) return [];
  const key = (): unknown => tags.map(({ name, articles }) => [name, articles.length]);
  return [
    { path: fileOf(route), key, html: () => renderTagsPage(tags, context) },
    ...tags.flatMap((tag) => {
      const pages = Math.ceil(tag.articles.length / ARTICLES_A_PAGE);
      return Array.from({ length: pages }, (_, i): SitePage => {
        const own = once(() =>
          tag.articles
            .slice(i * ARTICLES_A_PAGE, (i + 1) * ARTICLES_A_PAGE)
            .flatMap((index) => all[index] ?? []),
        );
        return {
          path: fileOf(pageRoute(tag.route, i + 1)),
          key: () => [tag.name, tag.articles.length, own().map(listed)],
          html: () => renderTagPage(tag, own(), [i + 1, pages], context),
        };
      });
    }),
  ];
}

/** The part of a summary that the list of articles shows. */
function listed({ route, summary }: SitePlan['articles'][number]): unknown {
  const { description, words, mends, seam, outline } = summary;
  return [route, description, words, mends, seam, outline];
}
