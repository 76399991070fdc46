import type { LinkedSite } from '../../build/links/link-articles.ts';
import { listPages } from '../../build/pages/list-pages.ts';
import type { SitePage } from '../../build/pages/site-page.ts';
import { makeRenderContext } from '../../render/make-render-context.ts';
import type { RenderContext } from '../../render/render-context.ts';
import type { Assets } from '../../types/assets.ts';
import type { SiteConfig } from '../../types/config.ts';
import type { SiteFile } from '../../types/site.ts';
import { keepLast } from '../../util/memo/keep-last.ts';
import { once } from '../../util/memo/once.ts';
import type * as LiveRenderer from './live-renderer.ts';

/** All pages of one state of the site, found by their paths. */
export interface LivePages {
  readonly context: RenderContext;
  /** Pages about all articles, by their paths in the output folder. */
  page(path: string): SitePage | undefined;
  /** Feeds and the like. */
  file(path: string): Promise<SiteFile | undefined>;
}

/** Finds the pages of a state of the site. */
export type FindPages = (
  site: LinkedSite,
  renderer: typeof LiveRenderer,
  assets: Assets,
) => LivePages;

/**
 * Make a function that lists the pages of a site once for each of its states, and each kind of
 * page when one of it is asked for: a browser asks for many pages of the same state.
 */
export function livePages(config: SiteConfig): FindPages {
  const ofSite = keepLast((site: LinkedSite) =>
    keepLast((renderer: typeof LiveRenderer) =>
      keepLast((assets: Assets) => makePages(site, renderer, assets, config)),
    ),
  );
  return (site, renderer, assets) => ofSite(site)(renderer)(assets);
}

function makePages(
  { plan, graph }: LinkedSite,
  renderer: typeof LiveRenderer,
  assets: Assets,
  config: SiteConfig,
): LivePages {
  const pages = listPages(plan, graph);
  const parts = { config, assets, pages, keepLines: true };
  const context = makeRenderContext(parts, renderer.templateSet);
  const sitePages = once(() => {
    const concepts: readonly SitePage[] = renderer.listConceptPages(graph, context);
    return byPath([...renderer.listSitePages(plan, graph, new Map(), '', context), ...concepts]);
  });
  const files = once(async () => {
    const { listSiteFiles } = await import('../../build/pages/list-site-files.ts');
    return byPath(listSiteFiles(plan, graph, config, pages));
  });
  return {
    context,
    page: (path) => sitePages().get(path),
    file: async (path) => (await files()).get(path),
  };
}

function byPath<T extends { readonly path: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((each) => [each.path, each]));
}
