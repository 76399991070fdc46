import type { SiteConfig } from '../../types/config.ts';

/**
 * URL of a path of the site, with the base.
 *
 *     /articles/intro/, hash `setup`  →  /base/articles/intro/#setup
 *
 * @param path  Starts with `/`, or is relative to the site's root.
 * @param hash  Without `#`; may be empty.
 */
export function toUrl(config: SiteConfig, path: string, hash = ''): string {
  const url = config.base + path.replace(/^\//, '');
  return hash === '' ? url : `${url}#${hash}`;
}
