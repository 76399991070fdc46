import { hash } from 'node:crypto';
import { templateSet } from '../../templates/template-set.ts';
import { buildAssets } from '../assets/build-assets.ts';
import type { RenderContext } from '../render/render-context.ts';
import { type IndexEntry, renderIndexPage } from '../render/render-index-page.ts';
import { renderNotFoundPage } from '../render/render-not-found-page.ts';
import type { SitePlan } from '../site/plan-site.ts';
import type { FilePath } from '../types/brand.ts';
import type { SiteConfig } from '../types/config.ts';
import type { Output } from '../write/open-output.ts';
import type { ArticleRecord } from './article-record.ts';
import type { BuildState } from './build-state.ts';
import type { ArticleTools, KeyedSeed } from './prepare-articles.ts';
import { type MadePage, renderPages } from './render-pages.ts';
import type { Services } from './start-services.ts';

/** What the site is written from. */
export interface SiteInput {
  readonly plan: SitePlan;
  readonly seeds: readonly KeyedSeed[];
  readonly records: readonly ArticleRecord[];
  readonly tools: ArticleTools;
  readonly output: Output;
  readonly services: Services;
  /** The last build, as far as it can be used. */
  readonly before: Pick<BuildState, 'pages' | 'files'>;
  readonly tick: () => void;
}

/**
 * Write assets, the pages of the articles, and the pages about all of them.
 *
 * @returns The articles' pages.
 */
export async function writeSite(input: SiteInput): Promise<readonly MadePage[]> {
  const { plan, records, tools, output, services } = input;
  const context = await makeContext(tools.config, services);
  for (const { path, bytes } of context.assets.files) await output.write(path, bytes);
  const pages = await renderPages({
    ...{ plan, tools, context, output, before: input.before, tick: input.tick },
    seeds: new Map(input.seeds.map((seed) => [seed.path, seed])),
    contextKey: contextKey(context, tools.version),
    diagrams: services.diagrams,
  });
  await output.write('index.html', renderIndexPage(indexEntries(plan, records), [], context));
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

function indexEntries(plan: SitePlan, records: readonly ArticleRecord[]): IndexEntry[] {
  const byPath = new Map<FilePath, ArticleRecord>(records.map((record) => [record.path, record]));
  return plan.articles.map(({ summary, route }) => ({
    route,
    summary,
    blocks: byPath.get(summary.path)?.blocks ?? [],
    lines: byPath.get(summary.path)?.lines ?? 0,
  }));
}
