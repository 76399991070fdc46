import type { Route } from '../../types/brand.ts';
import type { SiteConfig } from '../../types/config.ts';

/**
 * Where the picture of an article lies that cards show.
 *
 * @returns Undefined where the site's origin is not configured: cards need whole addresses.
 */
export function cardPath(route: Route, config: Pick<SiteConfig, 'url'>): string | undefined {
  return config.url === '' ? undefined : `${route}card.png`;
}
