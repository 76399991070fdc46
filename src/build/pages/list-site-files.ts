import { pageRoute } from '../../render/addresses/page-route.ts';
import type { SitePages } from '../../render/render-context.ts';
import { atomFeed } from '../../site/files/atom-feed.ts';
import { jsonFeed } from '../../site/files/json-feed.ts';
import { llmsTxt } from '../../site/files/llms-txt.ts';
import { robots } from '../../site/files/robots.ts';
import { sitemap } from '../../site/files/sitemap.ts';
import type { SiteGraph } from '../../site/link-site.ts';
import type { SitePlan } from '../../site/plan-site.ts';
import type { Route } from '../../types/brand.ts';
import type { SiteConfig } from '../../types/config.ts';
import type { SiteFile } from '../../types/site.ts';

/** Make the files for programs: feeds, sitemap, robots.txt, llms.txt. */
export function listSiteFiles(
  plan: SitePlan,
  graph: SiteGraph,
  config: SiteConfig,
  pages: SitePages,
): SiteFile[] {
  const about = [pages.concepts, pages.map, pages.diagrams, pages.tables, pages.code, pages.tags];
  const concepts = graph.concepts.flatMap((concept) => graph.shown.pages(concept));
  const routes = [
    ...['/' as Route, ...about],
    ...plan.tags.map(({ route }) => route),
    ...concepts.map(({ concept, page }) => pageRoute(concept.route, page)),
  ];
  const known = routes.filter((route) => route !== undefined);
  return [
    atomFeed(plan, config),
    jsonFeed(plan, config),
    llmsTxt(plan, graph.concepts, config),
    robots(config),
    ...sitemap(plan, known, config),
  ];
}
