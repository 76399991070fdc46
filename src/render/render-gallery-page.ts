import type { Raw } from 'mdast-util-to-hast';
import type { GalleryItem, GalleryProps } from '../../templates/gallery.ts';
import { stringsFor } from '../../templates/strings/strings-for.ts';
import type { Route } from '../types/brand.ts';
import { groupsByArticle, groupsByLanguage } from './gallery-groups.ts';
import { pageHtml } from './page-html.ts';
import type { RenderContext } from './render-context.ts';
import type { IndexEntry } from './render-index-page.ts';

/** More drawings than this make a page too heavy: their names serve. */
const MOST_PICTURES = 120;

/**
 * The page of all diagrams, all tables or all code.
 *
 * @param pictures  Drawings by the URL of their place without the base (`/articles/a/#diagram-1`);
 *   each with ids that are unique among all of them.
 */
export function renderGalleryPage(
  kind: GalleryProps['kind'],
  entries: readonly IndexEntry[],
  pictures: ReadonlyMap<string, string>,
  context: RenderContext,
): string {
  const { config, templates, pages } = context;
  const strings = stringsFor(config.locale, config.strings);
  const plain =
    kind === 'code' ? groupsByLanguage(entries, context) : groupsByArticle(kind, entries, context);
  const groups = plain.map((group) => ({ ...group, items: group.items.map(withPicture) }));
  const count = groups.reduce((sum, group) => sum + group.items.length, 0);
  const description = `${strings[kind]} · ${strings.galleryCount(count)}`;
  return pageHtml(
    {
      kind: 'gallery',
      path: pages[kind] ?? (`/${kind}/` as Route),
      title: strings[kind],
      description,
      lang: strings.lang,
      main: templates.Gallery({ kind, count, groups, strings }),
    },
    context,
  );

  function withPicture(item: GalleryItem): GalleryItem {
    const svg = pictures.get(`/${item.href.slice(config.base.length)}`);
    if (svg === undefined || pictures.size > MOST_PICTURES) return item;
    const picture: Raw = { type: 'raw', value: svg };
    return { ...item, picture };
  }
}
