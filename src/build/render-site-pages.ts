import { hash } from 'node:crypto';
import { renderConceptPage } from '../render/render-concept-page.ts';
import { renderConceptsPage } from '../render/render-concepts-page.ts';
import type { RenderContext } from '../render/render-context.ts';
import { renderGalleryPage } from '../render/render-gallery-page.ts';
import { renderIndexPage } from '../render/render-index-page.ts';
import { renderMapPage } from '../render/render-map-page.ts';
import { renderNotFoundPage } from '../render/render-not-found-page.ts';
import { layoutMap } from '../site/layout-map.ts';
import type { SiteGraph } from '../site/link-site.ts';
import type { SitePlan } from '../site/plan-site.ts';
import { once } from '../util/once.ts';
import type { MadePage } from './build-state.ts';
import { keepFiles } from './keep-files.ts';
import type { PageInput } from './render-pages.ts';

/** A page about many articles. */
export interface SitePage {
  /** In the output folder. */
  readonly path: string;
  /** What it depends on besides the context. */
  readonly key: () => unknown;
  readonly html: () => string;
}

const FRONT_PAGE_CONCEPTS = 24;

/**
 * List the pages about all articles: front page, concepts, map, galleries, not-found page.
 *
 * @param pictures Drawings for the gallery, by address.
 * @param articlesKey Names all articles and their routes.
 */
export function listSitePages(
  plan: SitePlan,
  { concepts, links }: SiteGraph,
  pictures: ReadonlyMap<string, string>,
  articlesKey: string,
  context: RenderContext,
): readonly SitePage[] {
  const { articles } = plan;
  const front = concepts
    .slice(0, FRONT_PAGE_CONCEPTS)
    .map(({ route, name }) => ({ route, hash: '', title: name }));
  const { pages } = context;
  const galleries = (['diagrams', 'tables', 'code'] as const).flatMap((kind) => {
    const route = pages[kind];
    const html = (): string => renderGalleryPage(kind, articles, pictures, context);
    return route
      ? [{ path: fileOf(route), key: (): unknown => [articlesKey, [...pictures.keys()]], html }]
      : [];
  });
  const index = pages.concepts && {
    path: fileOf(pages.concepts),
    key: (): unknown =>
      concepts.map(({ name, route, kind, mentions }) => [name, route, kind, mentions.length]),
    html: () => renderConceptsPage(concepts, articles.length, context),
  };
  const makeMap = once(() => layoutMap(plan, concepts, links));
  return [
    {
      path: 'index.html',
      key: () => [articlesKey, front],
      html: () => renderIndexPage(articles, front, context),
    },
    { path: '404.html', key: () => '', html: () => renderNotFoundPage(context) },
    ...(index ? [index] : []),
    ...concepts.map((concept) => ({
      path: fileOf(concept.route),
      key: () => concept,
      html: () => renderConceptPage(concept, context),
    })),
    ...(pages.map
      ? [{ path: fileOf(pages.map), key: makeMap, html: () => renderMapPage(makeMap(), context) }]
      : []),
    ...galleries,
  ];
}

/**
 * Write the pages whose input has changed.
 *
 * @returns What the next build can use.
 */
export async function writeSitePages(
  pages: readonly SitePage[],
  input: Pick<PageInput, 'output' | 'before' | 'contextKey'>,
): Promise<readonly MadePage[]> {
  const { output, before, contextKey } = input;
  const made: MadePage[] = [];
  for (const { path, key: parts, html } of pages) {
    const key = hash('sha1', `${contextKey}\n${JSON.stringify(parts())}`);
    const isKept =
      before.pages[path]?.key === key && (await keepFiles([path], output, before.files));
    if (!isKept) await output.write(path, html());
    made.push({ path, key, messages: [], drawn: 0, failed: 0, isFinal: true });
  }
  return made;
}

/** `/concepts/` → `concepts/index.html`. */
function fileOf(route: string): string {
  return `${route.slice(1)}index.html`;
}
