import type { ElementContent } from 'hast';
import type { NavItem } from '../../../templates/header.ts';
import type { Route } from '../../types/brand.ts';
import { toUrl } from '../addresses/to-url.ts';
import type { RenderContext } from '../render-context.ts';
import { sharedPart } from './shared-part.ts';

/** Articles, and further pages of their list. */
const OF_ARTICLES = /^\/(?:articles|page)\//;

/** The header of the page at `path`, with the pages that the site has. */
export function siteHeader(path: string, context: RenderContext): ElementContent {
  const { config, templates, pages, strings } = context;
  const item = (route: Route | undefined, title: string): NavItem[] =>
    route === undefined
      ? []
      : [{ href: toUrl(config, route), title, current: currentIn(path, route) }];
  const nav: readonly NavItem[] = [
    {
      href: config.base,
      title: strings.articles,
      current: OF_ARTICLES.test(path) ? 'true' : exactly(path, '/'),
    },
    ...item(pages.concepts, strings.concepts),
    ...item(pages.map, strings.map),
    ...item(pages.diagrams, strings.diagrams),
    ...item(pages.tables, strings.tables),
    ...item(pages.code, strings.code),
  ];
  const name = [
    'header',
    strings.lang,
    ...nav.flatMap(({ current, href }) => (current ? [current, href] : [])),
  ].join(' ');
  return sharedPart(name, context, () =>
    templates.Header({ siteTitle: config.title, home: config.base, nav, strings }),
  );
}

function currentIn(path: string, route: Route): NavItem['current'] {
  return path !== route && path.startsWith(route) ? 'true' : exactly(path, route);
}

function exactly(path: string, route: string): NavItem['current'] {
  return path === route ? 'page' : undefined;
}
