import type { SiteConfig } from '../../types/config.ts';
import type { SiteFile } from '../../types/site.ts';
import { siteUrl } from './site-url.ts';

/** `robots.txt`: everything may be read; names the sitemap where there is one. */
export function robots(config: SiteConfig): SiteFile {
  const lines = ['User-agent: *', 'Allow: /'];
  if (config.url !== '') lines.push('', `Sitemap: ${siteUrl(config, 'sitemap.xml')}`);
  return { path: 'robots.txt', text: `${lines.join('\n')}\n` };
}
