import type { SiteConfig } from '../../types/config.ts';
import { toUrl } from './to-url.ts';

/**
 * URL of a link of an article as it stands on the page.
 *
 * @param href  As the author wrote it.
 * @param resolved  What the site found for links to other seeds: route with hash, or `#hash`.
 */
export function resolveHref(
  href: string,
  resolved: Readonly<Record<string, string>>,
  config: SiteConfig,
): string {
  if (!Object.hasOwn(resolved, href)) return href;
  const target = resolved[href] ?? href;
  return target.startsWith('/') ? toUrl(config, target) : target;
}
