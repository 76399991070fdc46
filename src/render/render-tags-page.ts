import type { Route } from '../types/brand.ts';
import type { SiteTag } from '../types/site.ts';
import { toUrl } from './addresses/to-url.ts';
import { pageHtml } from './frame/page-html.ts';
import type { RenderContext } from './render-context.ts';

/** The index of tags, in the order given. */
export function renderTagsPage(tags: readonly SiteTag[], context: RenderContext): string {
  const { config, templates, strings } = context;
  const intro = strings.tagsIntro(tags.length);
  const entries = tags.map(({ name, route, articles }) => ({
    ...{ href: toUrl(config, route), title: name, articles: articles.length },
  }));
  return pageHtml(
    {
      ...{ kind: 'tags', path: context.pages.tags ?? ('/tags/' as Route), title: strings.tags },
      ...{ description: intro, lang: strings.lang },
      main: templates.Tags({ intro, tags: entries, strings }),
    },
    context,
  );
}
