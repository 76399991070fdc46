import type { PageLink } from '../../templates/page-list.ts';
import type { Route } from '../types/brand.ts';
import type { SiteConfig } from '../types/config.ts';
import { toUrl } from './addresses/to-url.ts';

/** How the pages of a long list lead to each other. */
export interface ListOfPages {
  readonly links: readonly PageLink[];
  readonly previous: Route | undefined;
  readonly next: Route | undefined;
}

/**
 * Link the pages of a long list.
 *
 * @param page This one, 1-based.
 * @param pages How many there are.
 * @param routeOf Gives the route of a page by its number.
 */
export function listOfPages(
  page: number,
  pages: number,
  routeOf: (page: number) => Route,
  config: SiteConfig,
): ListOfPages {
  const links = Array.from({ length: pages }, (_, i) => ({
    href: toUrl(config, routeOf(i + 1)),
    isCurrent: i + 1 === page,
  }));
  return {
    links,
    previous: page > 1 ? routeOf(page - 1) : undefined,
    next: page < pages ? routeOf(page + 1) : undefined,
  };
}
