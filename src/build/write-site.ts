import { hash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { TemplateFiles } from '../config/find-templates.ts';
import type { RenderContext } from '../render/render-context.ts';
import type { SiteGraph } from '../site/link-site.ts';
import type { SitePlan } from '../site/plan-site.ts';
import type { Assets } from '../types/assets.ts';
import type { Output } from '../write/open-output.ts';
import type { LastBuild, MadePage } from './build-state.ts';
import type { BuildTools } from './build-tools.ts';
import { drawGallery } from './pages/draw-gallery.ts';
import { findStalePages } from './pages/find-stale-pages.ts';
import { listConceptPages } from './pages/list-concept-pages.ts';
import { listPages } from './pages/list-pages.ts';
import { listSiteFiles } from './pages/list-site-files.ts';
import { listSitePages } from './pages/list-site-pages.ts';
import { makeConceptPages } from './pages/make-concept-pages.ts';
import { makeContext } from './pages/make-context.ts';
import { type PageInput, renderPages } from './pages/render-pages.ts';
import type { KeyedSeed } from './read-keyed.ts';
import { writeSearch } from './search/write-search.ts';
import type { Services } from './start-services.ts';
import { writeImages } from './write-images.ts';

/** What the site is written from. */
export interface SiteInput {
  /** Names everything that the site depends on. */
  readonly key: string;
  readonly plan: SitePlan;
  readonly graph: SiteGraph;
  /** Names the list of concepts. */
  readonly list: string;
  readonly seeds: readonly KeyedSeed[];
  readonly tools: BuildTools;
  readonly output: Output;
  readonly services: Services;
  /** The project's own templates. */
  readonly templateFiles: TemplateFiles;
  readonly assets: Assets;
  /** The last build, as far as it can be used. */
  readonly before: LastBuild;
  readonly tick: () => void;
}

/**
 * Write assets, the pages of the articles, and the pages about all of them.
 *
 * @returns All pages.
 */
export async function writeSite(input: SiteInput): Promise<readonly MadePage[]> {
  const { plan, graph, tools, output, services, templateFiles, assets, before, tick } = input;
  const { articles } = plan;
  const pages = listPages(plan, graph);
  const { config } = tools;
  const files = assets.files.map(({ path }) => ({ path, bytes: new Uint8Array() }));
  const parts = { config, assets: { ...assets, files }, pages, keepLines: false, templateFiles };
  const context = await makeContext(parts);
  for (const { path, bytes } of assets.files) await output.write(path, bytes);
  const seeds = new Map(input.seeds.map((seed) => [seed.path, seed]));
  const { diagrams } = services;
  const texts = new Map<number, string>();
  const contextKey = keyOf(context, tools.version + templateFiles.key);
  const page: PageInput = {
    articles,
    graph,
    seeds,
    tools,
    context,
    parts,
    list: input.list,
    contextKey,
    output,
    before,
    diagrams,
    texts,
    tick,
  };
  const shown = articles.flatMap(({ summary }) => seeds.get(summary.path) ?? []);
  await writeImages(shown, config, output, before);
  // Threads make what pages of concepts show, then the pages of articles; meanwhile this one puts
  // the others together.
  const concepts = findStalePages(listConceptPages(graph, context), page);
  const writeConcepts = await makeConceptPages(concepts.stale, page);
  const others = Promise.all([writeAbout(plan, page), writeConcepts()]);
  const [own, [about]] = await Promise.all([renderPages(page, others), others]);
  await tools.endCrew?.();
  for (const { path, text } of listSiteFiles(plan, graph, config, pages))
    await output.write(path, text);
  await writeSearch({ key: input.key, articles, seeds, tools, output, before, texts });
  // GitHub Pages runs Jekyll over a site without it, which drops what begins with `_`.
  await output.write('.nojekyll', '');
  return [...own, ...concepts.all, ...about];
}

/** Write the pages about all articles but those of concepts. */
async function writeAbout(plan: SitePlan, page: PageInput): Promise<readonly MadePage[]> {
  const { articles, graph, seeds, tools, context } = page;
  const pictures = await drawGallery(articles, seeds, tools, await page.diagrams());
  const named = articles.map(({ summary, route }) => `${route} ${summary.outline}`);
  const galleryKey = hash('sha1', [...named, ...[...pictures].flat()].join('\n'));
  const pages = listSitePages(plan, graph, pictures, galleryKey, context);
  const { all, stale } = findStalePages(pages, page);
  for (const { path, html } of stale) {
    await page.output.write(path, await html());
    // Threads wait for work meanwhile.
    await breathe();
    page.tools.keepHeap?.();
  }
  return all;
}

/** Everything of the context that can change a page. */
function keyOf({ config, assets, pages, keepLines }: RenderContext, version: string): string {
  const paths = assets.files.map(({ path }) => path);
  return hash('sha1', JSON.stringify([version, config, paths, pages, keepLines]));
}
