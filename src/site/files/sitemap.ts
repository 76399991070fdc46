import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Route } from '../../types/brand.ts';
import type { SiteConfig } from '../../types/config.ts';
import type { SiteFile } from '../../types/site.ts';
import type { SitePlan } from '../plan-site.ts';
import { siteUrl } from './site-url.ts';
import { toTimestamp } from './to-timestamp.ts';

// The most that one sitemap may hold.
const MAX_URLS = 50_000;

/**
 * The sitemap: `sitemap.xml`, for more than 50,000 pages an index of `sitemap-1.xml` and so on.
 *
 * @param routes Pages besides the articles: front page, concepts, indexes.
 * @returns Nothing where `url` is not configured: a sitemap holds absolute URLs only.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemap(
  plan: SitePlan,
  routes: readonly Route[],
  config: SiteConfig,
): readonly SiteFile[] {
  if (config.url === '') return [];
  const urls = [
    ...routes.map((route) => x('url', [x('loc', siteUrl(config, route))])),
    ...plan.articles.map(({ summary, route }) => {
      const changed = summary.updated ?? summary.date;
      const lastmod = changed === undefined ? [] : [x('lastmod', toTimestamp(changed))];
      return x('url', [x('loc', siteUrl(config, route)), ...lastmod]);
    }),
  ];
  if (urls.length <= MAX_URLS) return [makeFile('sitemap.xml', 'urlset', urls)];
  const parts: SiteFile[] = [];
  for (let from = 0; from < urls.length; from += MAX_URLS) {
    const path = `sitemap-${parts.length + 1}.xml`;
    parts.push(makeFile(path, 'urlset', urls.slice(from, from + MAX_URLS)));
  }
  const list = parts.map(({ path }) => x('sitemap', [x('loc', siteUrl(config, path))]));
  return [makeFile('sitemap.xml', 'sitemapindex', list), ...parts];
}

function makeFile(path: string, root: string, children: readonly ReturnType<typeof x>[]): SiteFile {
  const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  const text = toXml(x(root, { xmlns }, [...children]));
  return { path, text: `<?xml version="1.0" encoding="utf-8"?>\n${text}\n` };
}
