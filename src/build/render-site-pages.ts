import { hash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { conceptRoute } from '../render/concept-route.ts';
import { indexRoute } from '../render/index-route.ts';
import { renderConceptPage } from '../render/render-concept-page.ts';
import { renderConceptsPage } from '../render/render-concepts-page.ts';
import type { RenderContext } from '../render/render-context.ts';
import { renderGalleryPage } from '../render/render-gallery-page.ts';
import { renderIndexPage } from '../render/render-index-page.ts';
import { renderMapPage } from '../render/render-map-page.ts';
import { renderNotFoundPage } from '../render/render-not-found-page.ts';
import { collectMap } from '../site/collect-map.ts';
import { layoutMap } from '../site/layout-map.ts';
import type { SiteGraph } from '../site/link-site.ts';
import type { SitePlan } from '../site/plan-site.ts';
import type { ShownMentions } from '../site/shown-mentions.ts';
import type { ArticleSummary, ConceptPage, Mention, Target } from '../types/site.ts';
import { once } from '../util/once.ts';
import type { MadePage } from './build-state.ts';
import { keepFiles } from './keep-files.ts';
import type { PageInput } from './render-pages.ts';

type Mentions = ReadonlyMap<ConceptPage, readonly Mention[]>;

/** A page about many articles. */
export interface SitePage {
  /** In the output folder. */
  readonly path: string;
  /** What it depends on besides the context. */
  readonly key: () => unknown;
  /** @param mentions Of the concept's page, where they are loaded already. */
  readonly html: (mentions?: Mentions) => string | Promise<string>;
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
  const galleries = (['diagrams', 'tables', 'code'] as const).flatMap((kind) => {
    const route = pages[kind];
    const html = (): string => renderGalleryPage(kind, articles, pictures, context);
    return route ? [{ path: fileOf(route), key: (): unknown => galleryKey, html }] : [];
  });
  const index = pages.concepts && {
    path: fileOf(pages.concepts),
    key: (): unknown =>
      concepts.map(({ name, route, kind, sections }) => [name, route, kind, sections]),
    html: () => renderConceptsPage(concepts, articles.length, context),
  };
  const map = once(() => collectMap(plan, graph));
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
    ...galleries,
  ];
}

function listConceptPages({ concepts, shown }: SiteGraph, context: RenderContext): SitePage[] {
  const pages = concepts.flatMap((concept) => shown.pages(concept));
  return pages.map((page) => ({
    path: fileOf(conceptRoute(page.concept.route, page.page)),
    key: () => shown.stamp(page),
    concept: page,
    html: async (loaded?: Mentions) => {
      const mentions = loaded ?? (await shown.load([page]));
      return renderConceptPage(page, mentions.get(page) ?? [], context);
    },
  }));
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
      path: fileOf(indexRoute(i + 1)),
      key: () => [part, concepts, articles.map(({ route, summary }) => [route, listed(summary)])],
      html: () => renderIndexPage(articles, part, concepts, context),
    };
  });
}

/** What a list says of an article. */
function listed({ description, words, mends, seam, outline }: ArticleSummary): unknown {
  return [description, words, mends, seam, outline];
}

/** So many mentions are loaded at once: each page needs articles that others need, too. */
const MENTIONS_AT_ONCE = 60_000;

/**
 * Write the pages whose input has changed.
 *
 * @param shown Loads the mentions of concepts.
 * @returns What the next build can use.
 */
export async function writeSitePages(
  pages: readonly SitePage[],
  shown: ShownMentions,
  input: Pick<PageInput, 'output' | 'before' | 'contextKey'>,
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
  for (const some of inBatches(stale)) {
    const mentions = await shown.load(some.flatMap(({ concept }) => concept ?? []));
    for (const { path, html } of some) {
      await output.write(path, await html(mentions));
      await breathe();
    }
  }
  return made;
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
