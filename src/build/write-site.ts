import { hash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { TemplateFiles } from '../config/find-templates.ts';
import type { RenderContext, SitePages } from '../render/render-context.ts';
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
  /** Hash of everything that the site depends on. */
  readonly key: string;
  readonly plan: SitePlan;
  readonly graph: SiteGraph;
  /** From `conceptListKey`. */
  readonly list: string;
  readonly seeds: readonly KeyedSeed[];
  readonly tools: BuildTools;
  readonly output: Output;
  readonly services: Services;
  /** The project's own templates. */
  readonly templateFiles: TemplateFiles;
  readonly assets: Assets;
  readonly before: LastBuild;
  /** Called after each page of an article. */
  readonly tick: () => void;
}

/**
 * Write the whole site: assets, images, pages, feeds, search index.
 *
 * @returns All pages, those included that were kept from the last build.
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
  // Worker threads render the rows of the pages of concepts, then the pages of articles; meanwhile the
  // main thread writes everything else.
  const concepts = findStalePages(listConceptPages(graph, context), page);
  const writeConcepts = await makeConceptPages(concepts.stale, page);
  const others = writeOthers(input, page, pages, writeConcepts);
  const [own, { about, finishSearch }] = await Promise.all([renderPages(page, others), others]);
  await tools.releasePool?.();
  await finishSearch(texts);
  // Without it GitHub Pages runs Jekyll over the site, which drops files that begin with `_`.
  await output.write('.nojekyll', '');
  return [...own, ...concepts.all, ...about];
}

/**
 * Write all that is not of one article: pages, files for programs, the search index.
 *
 * @param writeConcepts From `makeConceptPages`.
 * @returns The pages except those of concepts, and what `writeSearch` returns.
 */
async function writeOthers(
  { plan, graph, key }: SiteInput,
  page: PageInput,
  pages: SitePages,
  writeConcepts: () => Promise<void>,
) {
  // First the threads get their batches: what comes now takes long.
  await breathe();
  const [about] = await Promise.all([writeAbout(plan, page), writeConcepts()]);
  for (const { path, text } of listSiteFiles(plan, graph, page.context.config, pages)) {
    await page.output.write(path, text);
  }
  return { about, finishSearch: await writeSearch({ ...page, key }) };
}

/** Write the pages about all articles, except those of concepts. */
async function writeAbout(plan: SitePlan, page: PageInput): Promise<readonly MadePage[]> {
  const { articles, graph, seeds, tools, context } = page;
  const pictures = await drawGallery(articles, seeds, tools, await page.diagrams());
  const named = articles.map(({ summary, route }) => `${route} ${summary.outline}`);
  const galleryKey = hash('sha1', [...named, ...[...pictures].flat()].join('\n'));
  const pages = listSitePages(plan, graph, pictures, galleryKey, context);
  const { all, stale } = findStalePages(pages, page);
  for (const { path, html } of stale) {
    await page.output.write(path, await html());
    // Worker threads wait for their next batch until the event loop turns.
    await breathe();
    page.tools.keepHeap?.();
  }
  return all;
}

/** Hash of everything in the context that can change a page. */
function keyOf({ config, assets, pages, keepLines }: RenderContext, version: string): string {
  const paths = assets.files.map(({ path }) => path);
  return hash('sha1', JSON.stringify([version, config, paths, pages, keepLines]));
}
