import type { Route } from '../types/brand.ts';
import type { SiteMap } from '../types/site.ts';
import { toUrl } from './addresses/to-url.ts';
import { pageHtml } from './frame/page-html.ts';
import type { RenderContext } from './render-context.ts';

/** The page with the map of articles and concepts. */
export function renderMapPage(map: SiteMap, context: RenderContext): string {
  const { config, templates, pages, strings } = context;
  const points = map.nodes.map(({ kind, title, route, x, y, size }) => ({
    ...{ kind, title, x, y, size },
    href: toUrl(config, route),
  }));
  return pageHtml(
    {
      kind: 'map',
      path: pages.map ?? ('/map/' as Route),
      title: strings.map,
      description: strings.mapIntro,
      lang: strings.lang,
      main: templates.SiteMap({
        width: map.width,
        height: map.height,
        points,
        edges: map.edges,
        strings,
      }),
    },
    context,
  );
}
