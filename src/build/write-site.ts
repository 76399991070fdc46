import { hash } from 'node:crypto';
import { templateSet } from '../../templates/template-set.ts';
import { buildAssets } from '../assets/build-assets.ts';
import type { TemplateFiles } from '../config/find-templates.ts';
import { loadTemplates } from '../config/load-templates.ts';
import type { RenderContext, SitePages } from '../render/render-context.ts';
import { atomFeed } from '../site/files/atom-feed.ts';
import { jsonFeed } from '../site/files/json-feed.ts';
import { llmsTxt } from '../site/files/llms-txt.ts';
import { robots } from '../site/files/robots.ts';
import { sitemap } from '../site/files/sitemap.ts';
import type { SiteGraph } from '../site/link-site.ts';
import type { SitePlan } from '../site/plan-site.ts';
import type { Route } from '../types/brand.ts';
import type { SectionSummary, SiteFile } from '../types/site.ts';
import type { Output } from '../write/open-output.ts';
import type { BuildState } from './build-state.ts';
import { drawGallery } from './draw-gallery.ts';
import type { ArticleTools, KeyedSeed } from './prepare-articles.ts';
import { type MadePage, type PageInput, renderPages } from './render-pages.ts';
import { listSitePages, writeSitePages } from './render-site-pages.ts';
import type { Services } from './start-services.ts';
import { writeSearch } from './write-search.ts';

/** What the site is written from. */
export interface SiteInput {
  readonly plan: SitePlan;
  readonly graph: SiteGraph;
  readonly seeds: readonly KeyedSeed[];
  readonly tools: ArticleTools;
  readonly output: Output;
  readonly services: Services;
  /** The project's own templates. */
  readonly templateFiles: TemplateFiles;
  /** The last build, as far as it can be used. */
  readonly before: Pick<BuildState, 'pages' | 'files'>;
  readonly tick: () => void;
}

/**
 * Write assets, the pages of the articles, and the pages about all of them.
 *
 * @returns All pages.
 */
export async function writeSite(input: SiteInput): Promise<readonly MadePage[]> {
  const { plan, graph, tools, output, services, before, tick } = input;
  const { articles } = plan;
  const context = await makeContext(input);
  for (const { path, bytes } of context.assets.files) await output.write(path, bytes);
  const seeds = new Map(input.seeds.map((seed) => [seed.path, seed]));
  const { diagrams } = services;
  const contextKey = keyOf(context, tools.version + input.templateFiles.key);
  const page: PageInput = {
    articles,
    graph,
    seeds,
    tools,
    context,
    contextKey,
    output,
    before,
    diagrams,
    tick,
  };
  const own = await renderPages(page);
  const pictures = await drawGallery(articles, seeds, tools, await diagrams());
  const about = await writeSitePages(listSitePages(plan, graph, pictures, context), page);
  for (const { path, text } of listSiteFiles(input, context.pages)) await output.write(path, text);
  await writeSearch({ articles, seeds, tools, output });
  // GitHub Pages runs Jekyll over a site without it, which drops what begins with `_`.
  await output.write('.nojekyll', '');
  return [...own, ...about];
}

async function makeContext({
  plan,
  graph,
  tools,
  services,
  templateFiles,
}: SiteInput): Promise<RenderContext> {
  const highlighter = await services.highlighter();
  const assets = await buildAssets({
    templatesDir: templateFiles.dir,
    highlightCss: highlighter.css(),
  });
  const templates = await loadTemplates(templateFiles, templateSet);
  const pages = listPages(plan, graph);
  return { config: tools.config, assets, templates, pages, keepLines: false };
}

/** A page about something exists where there is something. */
function listPages({ articles }: SitePlan, { concepts }: SiteGraph): SitePages {
  const has = (kind: 'diagrams' | 'tables' | 'code'): boolean =>
    articles.some(({ summary }) =>
      summary.sections.some((section: SectionSummary) => section[kind].length > 0),
    );
  return {
    ...(concepts.length > 0 && { concepts: '/concepts/' as Route, map: '/map/' as Route }),
    feeds: [
      { path: '/feed.xml', type: 'application/atom+xml' },
      { path: '/feed.json', type: 'application/feed+json' },
    ],
    ...(has('diagrams') && { diagrams: '/diagrams/' as Route }),
    ...(has('tables') && { tables: '/tables/' as Route }),
    ...(has('code') && { code: '/code/' as Route }),
  };
}

/** What programs read: feeds, sitemap, robots.txt, llms.txt. */
function listSiteFiles({ plan, graph, tools }: SiteInput, pages: SitePages): SiteFile[] {
  const { config } = tools;
  const about = [pages.concepts, pages.map, pages.diagrams, pages.tables, pages.code];
  const routes = ['/' as Route, ...about, ...graph.concepts.map(({ route }) => route)];
  return [
    atomFeed(plan, config),
    jsonFeed(plan, config),
    llmsTxt(plan, graph.concepts, config),
    robots(config),
    ...sitemap(
      plan,
      routes.filter((route) => route !== undefined),
      config,
    ),
  ];
}

/** Everything of the context that can change a page. */
function keyOf({ config, assets, pages, keepLines }: RenderContext, version: string): string {
  const paths = assets.files.map(({ path }) => path);
  return hash('sha1', JSON.stringify([version, config, paths, pages, keepLines]));
}
