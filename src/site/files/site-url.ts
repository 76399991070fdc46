import type { SiteConfig } from '../../types/config.ts';

/**
 * URL of a path of the site for readers of files: absolute where `url` is configured, else from
 * the root of the host. Percent-encoded.
 *
 * @param path With or without a slash in front, without the base.
 */
export function siteUrl(config: Pick<SiteConfig, 'url' | 'base'>, path: string): string {
  return encodeURI(config.url + config.base + path.replace(/^\//, ''));
}
