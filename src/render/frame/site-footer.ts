import type { ElementContent } from 'hast';
import { toUrl } from '../addresses/to-url.ts';
import type { RenderContext } from '../render-context.ts';

const feedNames: Readonly<Record<string, string>> = {
  'application/atom+xml': 'Atom',
  'application/feed+json': 'JSON Feed',
};

/** The footer of every page, with the site's feeds. */
export function siteFooter(context: RenderContext): ElementContent {
  const { config, templates, pages, strings } = context;
  return templates.Footer({
    siteTitle: config.title,
    author: config.author,
    links: (pages.feeds ?? []).map((feed) => ({
      href: toUrl(config, feed.path),
      title: feedNames[feed.type] ?? feed.type,
    })),
    strings,
  });
}
