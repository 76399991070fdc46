import { drawDiagrams } from '../build/draw-diagrams.ts';
import { type LinkedSite, linkArticles } from '../build/link-articles.ts';
import { listPages } from '../build/list-pages.ts';
import { listSiteFiles } from '../build/list-site-files.ts';
import type { ArticleTools } from '../build/prepare-articles.ts';
import { writeSearch } from '../build/write-search.ts';
import type { RenderContext } from '../render/render-context.ts';
import type { MentionTable } from '../site/concepts/mention-table.ts';
import { linkSite } from '../site/link-site.ts';
import { planSite } from '../site/plan-site.ts';
import type { Article } from '../types/article.ts';
import type { Assets } from '../types/assets.ts';
import type { FilePath, Route } from '../types/brand.ts';
import type { DiagramRenderer, DiagramResult } from '../types/diagram.ts';
import type { Message } from '../types/message.ts';
import { nullOutput } from '../write/null-output.ts';
import { type LiveArticles, liveArticles } from './live-articles.ts';
import { liveImage } from './live-image.ts';
import type * as LiveRenderer from './live-renderer.ts';
import { findReviewed } from './review/find-reviewed.ts';
import type { ReviewedArticle } from './review/reviewed-article.ts';
import { touchedArticles } from './touched-articles.ts';

/** Something to send to a browser. */
export interface LiveAnswer {
  readonly body: string | Uint8Array;
  /** Path that names the media type. */
  readonly name: string;
}

/** What a live site is made with. */
export interface LiveTools extends ArticleTools {
  readonly renderer: () => Promise<typeof LiveRenderer>;
  readonly assets: () => Promise<Assets>;
  readonly diagrams: () => Promise<DiagramRenderer | undefined>;
  /** Told which routes show something else now; undefined: perhaps all. */
  readonly onChange: (routes: readonly Route[] | undefined) => void;
}

/** A site whose pages are made when they are asked for. */
export interface LiveSite {
  /** @param path Below the base, without a slash in front. Undefined: there is no such page. */
  answer(path: string): Promise<LiveAnswer | undefined>;
  /** Files were written, made or removed. */
  touched(paths: readonly FilePath[]): Promise<void>;
  /** An article with all that its repair came from, by its slug. */
  reviewed(slug: string): Promise<ReviewedArticle | undefined>;
  /** Look at all files again: an event of the file system may have been lost. */
  lookAtAll(): Promise<void>;
  /** What is wrong with the article of a page. */
  problems(path: string): Promise<readonly Message[]>;
  /** Build what nobody has asked for yet, and link all articles. Ends early after `close`. */
  settle(): Promise<void>;
  close(): void;
}

/** The search index of one state of the site. */
interface SearchFiles {
  readonly site: LinkedSite;
  readonly files: Promise<ReadonlyMap<string, string>>;
}

/** Before all articles are known there are no concepts. */
const NO_MENTIONS: MentionTable = {
  seeds: [],
  index: () => undefined,
  load: async () => [],
};
/** How long a page waits for drawings before it comes without them. */
const PATIENCE_MS = 60;

/** Make a live site; `touched([])` must come first. */
export function liveSite(tools: LiveTools): LiveSite {
  const articles: LiveArticles = liveArticles(tools);
  const drawings = new Map<string, Map<string, DiagramResult>>();
  const diagramMessages = new Map<string, readonly Message[]>();
  let linked: LinkedSite | undefined;
  let search: SearchFiles | undefined;
  let isOpen = true;
  let isStale = true;
  let settling: Promise<void> | undefined;

  return { answer, touched, lookAtAll, reviewed, problems, settle, close };

  function close(): void {
    isOpen = false;
  }

  async function touched(files: readonly FilePath[]): Promise<void> {
    const paths = touchedArticles(files, articles.seeds());
    const before = articles.seeds().length;
    const known = paths.filter((path) => articles.has(path));
    const changed = await articles.reread(known);
    // A file that cannot be read may be gone.
    const isGone = changed.some((path) => articles.messages(path).length > 0);
    if (isGone || known.length !== paths.length || before === 0) await articles.list();
    const isMoved = articles.seeds().length !== before || known.length !== paths.length;
    if (isMoved) linked = undefined;
    isStale ||= isMoved || changed.length > 0;
    const routes = changed.flatMap((path) => site().plan.links.get(path)?.route ?? []);
    if (isMoved || routes.length > 0) tools.onChange(isMoved ? undefined : routes);
  }

  async function lookAtAll(): Promise<void> {
    const names = (): string =>
      articles
        .seeds()
        .map(({ path }) => path)
        .join('\n');
    const before = names();
    await articles.list();
    if (names() !== before) {
      linked = undefined;
      isStale = true;
      tools.onChange(undefined);
    }
    await touched(articles.seeds().map(({ path }) => path));
  }

  /** The site as far as it is known: without concepts until all articles are built. */
  function site(): LinkedSite {
    if (linked === undefined) {
      const plan = planSite(articles.summaries());
      linked = { plan, graph: linkSite(plan, NO_MENTIONS), list: '' };
    }
    return linked;
  }

  async function answer(path: string): Promise<LiveAnswer | undefined> {
    const { plan, graph } = site();
    const folder = /^(articles\/[^/]+\/)(index\.html|mended\/(?:index\.html)?|index\.md|)$/.exec(
      path,
    );
    const found = folder && plan.articles.find(({ route }) => route === `/${folder[1]}`);
    if (found) return answerArticle(found.summary.path, found.route, folder[2] ?? '');
    const assets = await tools.assets();
    const asset = assets.files.find((file) => file.path === path);
    if (asset) return { body: asset.bytes, name: asset.path };
    if (path.startsWith('images/')) {
      const body = await liveImage(path, articles.seeds(), tools.config.seedsDir);
      return body && { body, name: path };
    }
    if (path.startsWith('search/')) {
      const text = (await searchFiles()).get(path);
      return text === undefined ? undefined : { body: text, name: path };
    }
    const context = await makeContext(assets);
    const { listSitePages } = await tools.renderer();
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const page = listSitePages(plan, graph, new Map(), '', context).find(
      (each) => each.path === file,
    );
    if (page) return { body: await page.html(), name: page.path };
    const text = listSiteFiles(plan, graph, tools.config, context.pages).find(
      (each) => each.path === path,
    );
    return text && { body: text.text, name: text.path };
  }

  async function answerArticle(
    path: FilePath,
    route: Route,
    part: string,
  ): Promise<LiveAnswer | undefined> {
    const [article, renderer, assets] = await Promise.all([
      articles.article(path),
      tools.renderer(),
      tools.assets(),
    ]);
    const links = await site().graph.links.get(path);
    if (article === undefined || links === undefined) return undefined;
    if (part === 'index.md') return { body: article.markdown, name: part };
    const context = await makeContext(assets);
    const name = 'index.html';
    if (part.startsWith('mended')) {
      return { body: renderer.renderMendedPage(article, route, context), name };
    }
    const drawn = await drawnSoFar(article, route);
    return { body: renderer.renderArticlePage(article, links, drawn, context), name };
  }

  /** Drawings that are ready; the page comes again when the others are. */
  async function drawnSoFar(
    article: Article,
    route: Route,
  ): Promise<ReadonlyMap<string, DiagramResult>> {
    const key = JSON.stringify(article.sections.map(({ diagrams }) => diagrams));
    const ready = drawings.get(key);
    if (ready) return ready;
    const drawing = draw(article, key);
    const winner = await Promise.race([drawing, wait(PATIENCE_MS)]);
    if (winner) return winner;
    drawing.then(
      (drawn) => drawn.size > 0 && isOpen && tools.onChange([route]),
      () => undefined,
    );
    return new Map();
  }

  async function draw(article: Article, key: string): Promise<Map<string, DiagramResult>> {
    const { drawn, messages } = await drawDiagrams(
      article,
      await tools.diagrams(),
      tools.config.limits.diagrams,
    );
    const results = new Map(drawn);
    drawings.set(key, results);
    diagramMessages.set(article.path, messages);
    for (const old of drawings.keys()) if (drawings.size > 32) drawings.delete(old);
    return results;
  }

  /** The search index as it was when somebody last asked for its beginning. */
  function searchFiles(): Promise<ReadonlyMap<string, string>> {
    const current = site();
    if (search?.site !== current) search = { site: current, files: makeSearch(current) };
    return search.files;
  }

  async function makeSearch({ plan }: LinkedSite): Promise<ReadonlyMap<string, string>> {
    const files = new Map<string, string>();
    const write = async (path: string, content: string | Uint8Array): Promise<void> => {
      files.set(path, String(content));
    };
    const seeds = new Map(articles.seeds().map((seed) => [seed.path, seed]));
    const known = plan.articles.filter(({ summary }) => summary.sections.length > 0);
    const output = { ...nullOutput(), write };
    const before = { key: '', files: {} };
    await writeSearch({ key: '', articles: known, seeds, tools, output, before });
    return files;
  }

  async function makeContext(assets: Assets): Promise<RenderContext> {
    const { plan, graph } = site();
    const { templateSet } = await tools.renderer();
    const pages = listPages(plan, graph);
    return { config: tools.config, assets, templates: templateSet, pages, keepLines: true };
  }

  function reviewed(slug: string): Promise<ReviewedArticle | undefined> {
    return findReviewed(slug, site().plan, articles);
  }

  async function problems(path: string): Promise<readonly Message[]> {
    const { plan } = site();
    const found = plan.articles.find(({ route }) => path.startsWith(route.slice(1)));
    if (found === undefined) return [];
    const own = articles.messages(found.summary.path);
    return [...own, ...(diagramMessages.get(found.summary.path) ?? [])];
  }

  function settle(): Promise<void> {
    settling ??= work().finally(() => {
      settling = undefined;
    });
    return settling;
  }

  async function work(): Promise<void> {
    while (isStale && isOpen) {
      isStale = false;
      for (let path = articles.nextUnbuilt(); path && isOpen; path = articles.nextUnbuilt()) {
        await articles.article(path);
        // Requests come before work that nobody waits for.
        await new Promise((resolve) => setImmediate(resolve));
      }
      if (!isOpen) return;
      linked = await linkArticles(articles.records(), articles.seeds(), tools);
      tools.onChange(undefined);
    }
  }
}

function wait(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined));
}
