import { hash } from 'node:crypto';
import { templateSet } from '../../templates/template-set.ts';
import { buildAssets } from '../assets/build-assets.ts';
import type { RenderContext } from '../render/render-context.ts';
import { renderIndexPage } from '../render/render-index-page.ts';
import { renderNotFoundPage } from '../render/render-not-found-page.ts';
import type { SiteGraph } from '../site/link-site.ts';
import type { SitePlan } from '../site/plan-site.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Output } from '../write/open-output.ts';
import type { BuildState } from './build-state.ts';
import type { ArticleTools, KeyedSeed } from './prepare-articles.ts';
import { type MadePage, renderPages } from './render-pages.ts';
import type { Services } from './start-services.ts';

/** What the site is written from. */
export interface SiteInput {
  readonly plan: SitePlan;
  readonly graph: SiteGraph;
  readonly seeds: readonly KeyedSeed[];
  readonly tools: ArticleTools;
  readonly output: Output;
  readonly services: Services;
  /** The last build, as far as it can be used. */
  readonly before: Pick<BuildState, 'pages' | 'files'>;
  readonly tick: () => void;
}

const FRONT_PAGE_CONCEPTS = 24;

/**
 * Write assets, the pages of the articles, and the pages about all of them.
 *
 * @returns The articles' pages.
 */
export async function writeSite(input: SiteInput): Promise<readonly MadePage[]> {
  const { plan, graph, tools, output, services } = input;
  const context = await makeContext(tools.config, services);
  for (const { path, bytes } of context.assets.files) await output.write(path, bytes);
  const pages = await renderPages({
    ...{ plan, graph, tools, context, output, before: input.before, tick: input.tick },
    seeds: new Map(input.seeds.map((seed) => [seed.path, seed])),
    contextKey: contextKey(context, tools.version),
    diagrams: services.diagrams,
  });
  const concepts = graph.concepts
    .slice(0, FRONT_PAGE_CONCEPTS)
    .map(({ route, name }) => ({ route, hash: '', title: name }));
  await output.write('index.html', renderIndexPage(plan.articles, concepts, context));
  await output.write('404.html', renderNotFoundPage(context));
  // GitHub Pages runs Jekyll over a site without it, which drops what begins with `_`.
  await output.write('.nojekyll', '');
  return pages;
}

async function makeContext(config: SiteConfig, services: Services): Promise<RenderContext> {
  const highlighter = await services.highlighter();
  const assets = await buildAssets({ stylesDir: undefined, highlightCss: highlighter.css() });
  return { config, assets, templates: templateSet, pages: {}, keepLines: false };
}

/** Everything of the context that can change a page. */
function contextKey({ config, assets, pages, keepLines }: RenderContext, version: string): string {
  const paths = assets.files.map(({ path }) => path);
  return hash('sha1', JSON.stringify([version, config, paths, pages, keepLines]));
}
