import { hash, randomUUID } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { countFinds, galleryGroups } from '../render/gallery-groups.ts';
import { pageRoute } from '../render/page-route.ts';
import { renderConceptPage } from '../render/render-concept-page.ts';
import { renderConceptsPage } from '../render/render-concepts-page.ts';
import type { RenderContext } from '../render/render-context.ts';
import { renderGalleryPage } from '../render/render-gallery-page.ts';
import { renderIndexPage } from '../render/render-index-page.ts';
import { renderMapPage } from '../render/render-map-page.ts';
import { type RenderMentions, renderMentions } from '../render/render-mentions.ts';
import { renderNotFoundPage } from '../render/render-not-found-page.ts';
import { FINDS_A_PAGE, splitGallery } from '../render/split-gallery.ts';
import { collectMap } from '../site/collect-map.ts';
import { layoutMap } from '../site/layout-map.ts';
import type { SiteGraph } from '../site/link-site.ts';
import type { SitePlan } from '../site/plan-site.ts';
import type { ShownMentions } from '../site/shown-mentions.ts';
import type { Route } from '../types/brand.ts';
import type { ArticleSummary, ConceptPage, Target } from '../types/site.ts';
import { groupBy } from '../util/group-by.ts';
import { once } from '../util/once.ts';
import type { MadePage } from './build-state.ts';
import { collectRows } from './collect-rows.ts';
import { keepFiles } from './keep-files.ts';
import type { PageInput } from './render-pages.ts';

/** A page about many articles. */
export interface SitePage {
  /** In the output folder. */
  readonly path: string;
  /** What it depends on besides the context. */
  readonly key: () => unknown;
  /** @param rows Of the concept's page, where they are rendered already. */
  readonly html: (rows?: string) => string | Promise<string>;
  readonly concept?: ConceptPage;
}

const FRONT_PAGE_CONCEPTS = 24;

/**
 * List the pages about all articles: front page, concepts, map, galleries, not-found page.
 *
 * @param pictures Drawings for the gallery, by address.
 * @param galleryKey Names all that galleries show.
 */
export function listSitePages(
  plan: SitePlan,
  graph: SiteGraph,
  pictures: ReadonlyMap<string, string>,
  galleryKey: string,
  context: RenderContext,
): readonly SitePage[] {
  const { articles } = plan;
  const { concepts } = graph;
  const front = concepts
    .slice(0, FRONT_PAGE_CONCEPTS)
    .map(({ route, name }) => ({ route, hash: '', title: name }));
  const { pages } = context;
  const index = pages.concepts && {
    path: fileOf(pages.concepts),
    key: (): unknown =>
      concepts.map(({ name, route, kind, sections }) => [name, route, kind, sections]),
    html: () => renderConceptsPage(concepts, articles.length, context),
  };
  const map = once(() => graph.recall('map', () => collectMap(plan, graph)));
  return [
    ...listIndexPages(articles, front, context),
    { path: '404.html', key: () => '', html: () => renderNotFoundPage(context) },
    ...(index ? [index] : []),
    ...listConceptPages(graph, context),
    ...(pages.map
      ? [
          {
            path: fileOf(pages.map),
            key: map,
            html: () => renderMapPage(layoutMap(map()), context),
          },
        ]
      : []),
    ...listGalleryPages(articles, pictures, galleryKey, context),
  ];
}

function listGalleryPages(
  articles: SitePlan['articles'],
  pictures: ReadonlyMap<string, string>,
  galleryKey: string,
  context: RenderContext,
): SitePage[] {
  return (['diagrams', 'tables', 'code'] as const).flatMap((kind) => {
    const route = context.pages[kind];
    if (route === undefined) return [];
    const count = Math.max(1, Math.ceil(countFinds(kind, articles) / FINDS_A_PAGE));
    const gallery = once(() => {
      return { kind, route, pages: splitGallery(galleryGroups(kind, articles)) };
    });
    return Array.from({ length: count }, (_, i) => ({
      path: fileOf(pageRoute(route, i + 1)),
      key: () => galleryKey,
      html: () => renderGalleryPage(gallery(), i + 1, pictures, context),
    }));
  });
}

function listConceptPages({ concepts, shown }: SiteGraph, context: RenderContext): SitePage[] {
  const render = once(() => renderMentions(context));
  const pages = concepts.flatMap((concept) => shown.pages(concept));
  return pages.map((page) => ({
    path: fileOf(pageRoute(page.concept.route, page.page)),
    key: () => shown.stamp(page),
    concept: page,
    html: async (rows?: string) =>
      renderConceptPage(page, rows ?? (await rowsOf(page, shown, render())), context),
  }));
}

async function rowsOf(
  page: ConceptPage,
  shown: ShownMentions,
  render: RenderMentions,
): Promise<string> {
  const mentions = (await shown.load([page])).get(page) ?? [];
  const byArticle = groupBy(mentions, ({ section }) => section.articleRoute);
  return [...byArticle.values()].map(render).join('');
}

/** A page of the list of all articles stays light, and shows each as a long front page does. */
const ARTICLES_A_PAGE = 100;

function listIndexPages(
  all: SitePlan['articles'],
  front: readonly Target[],
  context: RenderContext,
): SitePage[] {
  const sections = all.reduce((sum, { summary }) => sum + summary.sections.length, 0);
  const pages = Math.max(1, Math.ceil(all.length / ARTICLES_A_PAGE));
  return Array.from({ length: pages }, (_, i) => {
    const articles = all.slice(i * ARTICLES_A_PAGE, (i + 1) * ARTICLES_A_PAGE);
    const part = { articles: all.length, sections, page: i + 1, pages };
    // The concepts stand on the first page.
    const concepts = i === 0 ? front : [];
    return {
      path: fileOf(pageRoute('/' as Route, i + 1)),
      key: () => [part, concepts, articles.map(({ route, summary }) => [route, listed(summary)])],
      html: () => renderIndexPage(articles, part, concepts, context),
    };
  });
}

/** What a list says of an article. */
function listed({ description, words, mends, seam, outline }: ArticleSummary): unknown {
  return [description, words, mends, seam, outline];
}

/** So many mentions are put together at once: some megabytes. */
const MENTIONS_AT_ONCE = 10_000;

/**
 * Write the pages whose input has changed.
 *
 * @returns What the next build can use.
 */
export async function writeSitePages(
  pages: readonly SitePage[],
  input: PageInput,
): Promise<readonly MadePage[]> {
  const { output, before, contextKey } = input;
  const made: MadePage[] = [];
  const stale: SitePage[] = [];
  for (const page of pages) {
    const { path } = page;
    const key = hash('sha1', `${contextKey}\n${JSON.stringify(page.key())}`);
    const isKept = before.pages[path]?.key === key && keepFiles([path], output, before.files);
    if (!isKept) stale.push(page);
    made.push({ path, key, messages: [], drawn: 0, failed: 0, isFinal: true });
  }
  await writeBatches(inBatches(stale), input);
  return made;
}

async function writeBatches(
  batches: readonly (readonly SitePage[])[],
  input: PageInput,
): Promise<void> {
  const concepts = batches.map((pages) => pages.flatMap(({ concept }) => concept ?? []));
  const rows = await collectRows(concepts, input);
  // Nobody can have written it into an article.
  const mark = `<!--${randomUUID()}-->`;
  let number = 0;
  try {
    for (const [batch, pages] of batches.entries()) {
      const found = rows.take(batch);
      for (const { path, html, concept } of pages) {
        const own = concept && (found.get(number++) ?? []);
        await input.output.write(path, own ? fill(await html(mark), mark, own) : await html());
        await breathe();
        input.keepHeap();
      }
    }
  } finally {
    rows.close();
  }
}

/** Put rows into the page around them: many megabytes, which are bytes already. */
function fill(html: string, mark: string, rows: readonly Uint8Array[]): Buffer {
  const [head = '', ...rest] = html.split(mark);
  const parts = rest.flatMap((part) => [...rows, Buffer.from(part)]);
  return Buffer.concat([Buffer.from(head), ...parts]);
}

function inBatches(pages: readonly SitePage[]): readonly (readonly SitePage[])[] {
  const batches: SitePage[][] = [];
  let sum = Number.POSITIVE_INFINITY;
  for (const page of pages) {
    sum += page.concept?.sections ?? 0;
    if (sum > MENTIONS_AT_ONCE) {
      batches.push([]);
      sum = page.concept?.sections ?? 0;
    }
    batches.at(-1)?.push(page);
  }
  return batches;
}

/** `/concepts/` → `concepts/index.html`. */
function fileOf(route: string): string {
  return `${route.slice(1)}index.html`;
}
