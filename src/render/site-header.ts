import type { ElementContent } from 'hast';
import type { NavItem } from '../../templates/header.ts';
import type { Strings } from '../../templates/strings/strings.ts';
import type { Route } from '../types/brand.ts';
import type { RenderContext } from './render-context.ts';
import { sharedPart } from './shared-part.ts';
import { toUrl } from './to-url.ts';

/** The header of the page at `path`, with the pages that the site has. */
export function siteHeader(path: string, context: RenderContext, strings: Strings): ElementContent {
  const { config, pages } = context;
  const item = (route: Route | undefined, title: string): NavItem[] =>
    route === undefined
      ? []
      : [{ href: toUrl(config, route), title, current: path.startsWith(route) }];
  const nav = [
    {
      href: config.base,
      title: strings.articles,
      current: path === '/' || path.startsWith('/articles/'),
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
    ...nav.filter(({ current }) => current).map(({ href }) => href),
  ].join(' ');
  return sharedPart(name, context, () =>
    context.templates.Header({ siteTitle: config.title, home: config.base, nav, strings }),
  );
}
