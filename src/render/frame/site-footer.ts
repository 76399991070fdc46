import type { ElementContent } from 'hast';
import type { Strings } from '../../../templates/strings/strings.ts';
import { toUrl } from '../addresses/to-url.ts';
import type { RenderContext } from '../render-context.ts';

const feedNames: Readonly<Record<string, string>> = {
  'application/atom+xml': 'Atom',
  'application/feed+json': 'JSON Feed',
};

/** The footer of every page, with the site's feeds. */
export function siteFooter(context: RenderContext, strings: Strings): ElementContent {
  const { config, pages } = context;
  return context.templates.Footer({
    siteTitle: config.title,
    author: config.author,
    links: (pages.feeds ?? []).map((feed) => ({
      href: toUrl(config, feed.path),
      title: feedNames[feed.type] ?? feed.type,
    })),
    strings,
  });
}
