import type { SiteConfig } from '../../types/config.ts';
import { toUrl } from './to-url.ts';

/** URL with the site's origin, for metadata; empty where `url` is not configured. */
export function absoluteUrl(config: SiteConfig, path: string): string {
  return config.url === '' ? '' : config.url + encodeURI(toUrl(config, path));
}
