import type { Raw } from 'mdast-util-to-hast';
import type { GalleryItem, GalleryProps } from '../../../templates/gallery.ts';
import type { Route } from '../../types/brand.ts';
import { pageRoute } from '../addresses/page-route.ts';
import { toUrl } from '../addresses/to-url.ts';
import { pageHtml } from '../frame/page-html.ts';
import { listOfPages } from '../list-of-pages.ts';
import type { RenderContext } from '../render-context.ts';
import type { GalleryFind, GalleryKind } from './gallery-groups.ts';
import type { GalleryPart } from './split-gallery.ts';

/** All of a kind, on some pages. */
export interface Gallery {
  readonly kind: GalleryKind;
  readonly route: Route;
  /** Of its pages, in order. */
  readonly pages: readonly (readonly GalleryPart[])[];
}

/**
 * A page of all diagrams, all tables or all code.
 *
 * @param page  Which one, 1-based.
 * @param pictures  Drawings by the URL of their place without the base (`/articles/a/#diagram-1`);
 *   each with ids that are unique among all of them.
 */
export function renderGalleryPage(
  gallery: Gallery,
  page: number,
  pictures: ReadonlyMap<string, string>,
  context: RenderContext,
): string {
  const { kind, route, pages } = gallery;
  const { config, templates, strings } = context;
  const routeOf = (number: number): Route => pageRoute(route, number);
  const { links, previous, next } = listOfPages(page, pages.length, routeOf, config);
  const groups = (pages[page - 1] ?? []).map(({ group, from, to }) => ({
    id: group.id,
    title: group.title,
    items: group.finds(from, to).map((find) => toItem(find, pictures, context)),
  }));
  const count = pages.flat().reduce((sum, { from, to }) => sum + to - from, 0);
  const title =
    page === 1 ? strings[kind] : `${strings[kind]} · ${strings.listPage(page, pages.length)}`;
  const contents = kind === 'code' ? contentsOf(gallery, page, context) : [];
  return pageHtml(
    {
      kind: 'gallery',
      path: routeOf(page),
      title,
      description: `${strings[kind]} · ${strings.galleryCount(count)}`,
      lang: strings.lang,
      main: templates.Gallery({ kind, count, contents, groups, pages: links, strings }),
      previous,
      next,
    },
    context,
  );
}

/** Where each group begins, and how much it holds on all pages. */
function contentsOf(
  { route, pages }: Gallery,
  page: number,
  { config }: RenderContext,
): GalleryProps['contents'] {
  const contents = new Map<string, { href: string; title: string; count: number }>();
  for (const [at, parts] of pages.entries()) {
    for (const { group, from, to } of parts) {
      const { id, title } = group;
      const isHere = at === page - 1;
      const href = isHere ? `#${id}` : toUrl(config, pageRoute(route, at + 1), id);
      const known = contents.get(id);
      contents.set(id, {
        href: known && !isHere ? known.href : href,
        title,
        count: (known?.count ?? 0) + to - from,
      });
    }
  }
  return [...contents.values()];
}

function toItem(
  { entry, title, place, id, detail }: GalleryFind,
  pictures: ReadonlyMap<string, string>,
  { config }: RenderContext,
): GalleryItem {
  const href = toUrl(config, entry.route, id);
  const svg = pictures.get(`${entry.route}#${id}`);
  const picture: Raw | undefined = svg === undefined ? undefined : { type: 'raw', value: svg };
  return { href, title: title || entry.summary.title, section: place, detail, picture };
}
