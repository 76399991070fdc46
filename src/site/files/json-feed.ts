import type { SiteConfig } from '../../types/config.ts';
import type { SiteFile } from '../../types/site.ts';
import type { SitePlan } from '../plan-site.ts';
import { type DatedArticle, listLatest } from './list-latest.ts';
import { siteUrl } from './site-url.ts';

/**
 * The feed of the latest articles, `feed.json`.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(plan: SitePlan, config: SiteConfig): SiteFile {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: config.title,
    home_page_url: siteUrl(config, ''),
    feed_url: siteUrl(config, 'feed.json'),
    ...(config.description === '' ? {} : { description: config.description }),
    language: config.lang,
    ...(config.author === '' ? {} : { authors: [{ name: config.author }] }),
    items: listLatest(plan).map((article) => makeItem(article, config)),
  };
  return { path: 'feed.json', text: `${JSON.stringify(feed, null, 2)}\n` };
}

function makeItem(article: DatedArticle, config: SiteConfig): object {
  const { summary, route, published, updated } = article;
  const url = siteUrl(config, route);
  const hasDate = (summary.date ?? summary.updated) !== undefined;
  return {
    id: url,
    url,
    title: summary.title,
    summary: summary.description,
    content_text: summary.description,
    ...(hasDate ? { date_published: published, date_modified: updated } : {}),
    ...(summary.tags.length === 0 ? {} : { tags: summary.tags }),
    language: summary.lang,
  };
}
