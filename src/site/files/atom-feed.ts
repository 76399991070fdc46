import { hash } from 'node:crypto';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { SiteConfig } from '../../types/config.ts';
import type { SiteFile } from '../../types/site.ts';
import type { SitePlan } from '../plan-site.ts';
import { type DatedArticle, listLatest } from './list-latest.ts';
import { siteUrl } from './site-url.ts';
import { toTimestamp } from './to-timestamp.ts';

// What XML 1.0 cannot hold, not even escaped: most control characters, lone surrogates.
const NOT_XML = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * The feed of the latest articles, `feed.xml`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed(plan: SitePlan, config: SiteConfig): SiteFile {
  const latest = listLatest(plan);
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': config.lang }, [
    x('title', clean(config.title)),
    ...(config.description === '' ? [] : [x('subtitle', clean(config.description))]),
    x('id', makeId(siteUrl(config, ''), config)),
    x('link', { rel: 'self', type: 'application/atom+xml', href: siteUrl(config, 'feed.xml') }),
    x('link', { rel: 'alternate', type: 'text/html', href: siteUrl(config, '') }),
    x('updated', latest[0]?.updated ?? toTimestamp(undefined)),
    x('author', [x('name', clean(config.author || config.title))]),
    x('generator', 'Kintsugi'),
    ...latest.map((article) => makeEntry(article, config)),
  ]);
  return { path: 'feed.xml', text: `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed)}\n` };
}

function makeEntry(article: DatedArticle, config: SiteConfig): ReturnType<typeof x> {
  const { summary, route, published, updated } = article;
  const url = siteUrl(config, route);
  const hasDate = (summary.date ?? summary.updated) !== undefined;
  return x('entry', { 'xml:lang': summary.lang }, [
    x('title', clean(summary.title)),
    x('id', makeId(url, config)),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    // Readers of feeds show it; of the two dates only `updated` must be there.
    ...(hasDate ? [x('published', published)] : []),
    x('updated', updated),
    x('summary', clean(summary.description)),
    ...summary.tags.map((tag) => x('category', { term: clean(tag) })),
  ]);
}

/** An id must be absolute and the same for ever; without an origin it is a UUID made of the path. */
function makeId(url: string, config: SiteConfig): string {
  if (config.url !== '') return url;
  const digits = hash('sha1', `${config.title} ${url}`).slice(0, 32);
  const parts = digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-5$3-8$4-$5');
  return `urn:uuid:${parts}`;
}

function clean(text: string): string {
  return text.replace(NOT_XML, '');
}
