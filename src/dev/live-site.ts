import type { LinkedSite } from '../build/link-articles.ts';
import type { ArticleTools } from '../build/prepare-articles.ts';
import type { MentionTable } from '../site/concepts/mention-table.ts';
import { linkSite } from '../site/link-site.ts';
import { type PlannedArticle, planSite } from '../site/plan-site.ts';
import type { Assets } from '../types/assets.ts';
import type { FilePath, Route } from '../types/brand.ts';
import type { DiagramRenderer } from '../types/diagram.ts';
import type { Message } from '../types/message.ts';
import { once } from '../util/once.ts';
import { type LiveArticles, liveArticles } from './live-articles.ts';
import { type LiveDrawings, liveDrawings } from './live-drawings.ts';
import { liveImage } from './live-image.ts';
import { type FindPages, type LivePages, livePages } from './live-pages.ts';
import type * as LiveRenderer from './live-renderer.ts';
import { liveSearch } from './live-search.ts';
import { findReviewed } from './review/find-reviewed.ts';
import type { ReviewedArticle } from './review/reviewed-article.ts';
import { type SiteSettler, settleSite } from './settle-site.ts';
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
  /** Why articles that are no drafts have no page, as far as is known. */
  leftOut(): readonly Message[];
  /** Make ready for an edit of a page's article: the first one is to show as fast as others. */
  warm(path: string): Promise<void>;
  /** Build what nobody has asked for yet, and link all articles. Ends early after `close`. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Before all articles are known there are no concepts. */
const NO_MENTIONS: MentionTable = {
  seeds: [],
  index: () => undefined,
  load: async () => [],
};
/** `articles/a/`, `articles/a/index.md`, `articles/a/mended/`. */
const ARTICLE = /^(articles\/[^/]+\/)(index\.html|mended\/(?:index\.html)?|index\.md|)$/;

/** Make a live site. Nothing is read before the first page is asked for. */
export function liveSite(tools: LiveTools): LiveSite {
  const articles: LiveArticles = liveArticles(tools);
  const drawings: LiveDrawings = liveDrawings({
    diagrams: tools.diagrams,
    limit: tools.config.limits.diagrams,
    onDrawn: (route) => isOpen && tools.onChange([route]),
  });
  const search = liveSearch(tools);
  const find: FindPages = livePages(tools.config);
  const settler: SiteSettler = settleSite(articles, tools, (site) => {
    linked = site;
    tools.onChange(undefined);
  });
  const listed = once(listAll);
  let isListed = false;
  let linked: LinkedSite | undefined;
  let isOpen = true;

  return { answer, touched, lookAtAll, reviewed, problems, leftOut, warm, settle, close };

  async function close(): Promise<void> {
    isOpen = false;
    await settler.close();
  }

  async function settle(): Promise<void> {
    await listed();
    await settler.settle();
  }

  async function listAll(): Promise<void> {
    await articles.list();
    isListed = true;
    linked = undefined;
    // A page that came early lacks its neighbours.
    tools.onChange(undefined);
  }

  async function touched(files: readonly FilePath[]): Promise<void> {
    // What is looked at already waits for no others.
    if (!files.every((path) => articles.has(path))) await listed();
    const paths = touchedArticles(files, articles.seeds());
    const known = paths.filter((path) => articles.has(path));
    const changed = await articles.reread(known);
    if (changed.length > 0) {
      settler.touch();
      tools.onChange(changed.flatMap((path) => site().plan.links.get(path)?.route ?? []));
    }
    // A file that cannot be read may be gone.
    const isGone = changed.some((path) => articles.messages(path).length > 0);
    if (isGone || known.length < paths.length) await relist();
  }

  async function lookAtAll(): Promise<void> {
    await listed();
    await relist();
    await touched(articles.suspects());
  }

  async function relist(): Promise<void> {
    const before = names();
    await articles.list();
    if (names() === before) return;
    linked = undefined;
    settler.touch();
    tools.onChange(undefined);
  }

  function names(): string {
    return JSON.stringify(articles.seeds().map(({ path }) => path));
  }

  /** The site as far as it is known: without concepts until all articles are built. */
  function site(): LinkedSite {
    if (linked === undefined) {
      const plan = planSite(articles.summaries());
      linked = { plan, graph: linkSite(plan, NO_MENTIONS), list: '' };
    }
    return linked;
  }

  async function pagesNow(): Promise<LivePages> {
    const [renderer, assets] = await Promise.all([tools.renderer(), tools.assets()]);
    return find(site(), renderer, assets);
  }

  async function answer(path: string): Promise<LiveAnswer | undefined> {
    const [, folder, part = ''] = ARTICLE.exec(path) ?? [];
    if (folder !== undefined) {
      const found = await findArticle(`/${folder}` as Route);
      if (found) return answerArticle(found, part);
    }
    if (path.startsWith('assets/')) return findAsset(path);
    await listed();
    if (path.startsWith('images/')) {
      const body = await liveImage(path, articles.seeds(), tools.config.seedsDir);
      return body && { body, name: path };
    }
    if (path.startsWith('search/')) {
      const text = (await search(site().plan, articles.seeds())).get(path);
      return text === undefined ? undefined : { body: text, name: path };
    }
    const pages = await pagesNow();
    const page = pages.page(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (page) return { body: await page.html(), name: page.path };
    const file = await pages.file(path);
    return file && { body: file.text, name: file.path };
  }

  async function findAsset(path: string): Promise<LiveAnswer | undefined> {
    const asset = (await tools.assets()).files.find((file) => file.path === path);
    return asset && { body: asset.bytes, name: asset.path };
  }

  /** At the start, the article's own file is enough: its page gets its neighbours later. */
  async function findArticle(route: Route): Promise<PlannedArticle | undefined> {
    if (!isListed) {
      await articles.listOne(route);
      linked = undefined;
      if (planned(route) === undefined) await listed();
    }
    return planned(route);
  }

  function planned(route: Route): PlannedArticle | undefined {
    return site().plan.articles.find((each) => each.route === route);
  }

  async function answerArticle(
    { summary, route }: PlannedArticle,
    part: string,
  ): Promise<LiveAnswer | undefined> {
    const { path } = summary;
    const [article, renderer, pages] = await Promise.all([
      isListed ? articles.article(path) : articles.sketch(path),
      tools.renderer(),
      pagesNow(),
    ]);
    const links = await site().graph.links.get(path);
    if (article === undefined || links === undefined) return undefined;
    if (part === 'index.md') return { body: article.markdown, name: part };
    const { context } = pages;
    const name = 'index.html';
    if (part.startsWith('mended')) {
      return { body: renderer.renderMendedPage(article, route, context), name };
    }
    const drawn = await drawings.soFar(article, route);
    return { body: renderer.renderArticlePage(article, links, drawn, context), name };
  }

  async function reviewed(slug: string): Promise<ReviewedArticle | undefined> {
    await listed();
    return findReviewed(slug, site().plan, articles);
  }

  async function problems(path: string): Promise<readonly Message[]> {
    const file = fileBehind(path);
    return file === undefined ? [] : [...articles.messages(file), ...drawings.messages(file)];
  }

  function leftOut(): readonly Message[] {
    const without = articles.records().filter(({ summary }) => summary === undefined);
    return without
      .flatMap(({ messages }) => messages)
      .filter(({ severity }) => severity === 'error');
  }

  async function warm(path: string): Promise<void> {
    const file = fileBehind(path);
    if (file !== undefined) await articles.rehearse(file);
  }

  /** The article of a page, of its own or about its repair. */
  function fileBehind(path: string): FilePath | undefined {
    const found = site().plan.articles.find(({ route }) => path.startsWith(route.slice(1)));
    return found?.summary.path;
  }
}
