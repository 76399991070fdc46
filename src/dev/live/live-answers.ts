import type { PlannedArticle } from '../../site/plan-site.ts';
import type { Assets } from '../../types/assets.ts';
import type { Route } from '../../types/brand.ts';
import type { SiteConfig } from '../../types/config.ts';
import type { LiveDrawings } from './live-drawings.ts';
import { liveImage } from './live-image.ts';
import { type LivePages, livePages } from './live-pages.ts';
import type * as LiveRenderer from './live-renderer.ts';
import type { LiveSearch } from './live-search.ts';
import type { LiveState } from './live-state.ts';

/** Something to send to a browser. */
export interface LiveAnswer {
  readonly body: string | Uint8Array;
  /** Path whose ending tells the media type. */
  readonly name: string;
}

/** What the answers of a preview are made from. */
export interface AnswerSources {
  readonly config: SiteConfig;
  readonly state: LiveState;
  readonly drawings: LiveDrawings;
  readonly search: LiveSearch;
  readonly renderer: () => Promise<typeof LiveRenderer>;
  readonly assets: () => Promise<Assets>;
}

/**
 * Answers a path below the base, without a slash in front; undefined where there is no such page.
 */
export type FindAnswer = (path: string) => Promise<LiveAnswer | undefined>;

/** `articles/a/`, `articles/a/index.md`, `articles/a/mended/`. */
const ARTICLE = /^(articles\/[^/]+\/)(index\.html|mended\/(?:index\.html)?|index\.md|)$/;

/** Make the function that answers requests; an article's page waits for no other article. */
export function liveAnswers({
  config,
  state,
  drawings,
  search,
  renderer,
  assets,
}: AnswerSources): FindAnswer {
  const findPages = livePages(config);
  return answer;

  async function answer(path: string): Promise<LiveAnswer | undefined> {
    const [, folder, part = ''] = ARTICLE.exec(path) ?? [];
    const article = folder === undefined ? undefined : await state.find(`/${folder}` as Route);
    if (article) return answerArticle(article, part);
    if (path.startsWith('assets/')) return answerAsset(path);
    await state.listed();
    if (path.startsWith('images/')) return answerImage(path);
    if (path.startsWith('search/')) return answerSearch(path);
    return answerSite(path);
  }

  async function answerArticle(
    { summary: { path }, route }: PlannedArticle,
    part: string,
  ): Promise<LiveAnswer | undefined> {
    const { articles } = state;
    const [article, { renderArticlePage, renderMendedPage }, { context }] = await Promise.all([
      state.isListed() ? articles.article(path) : articles.sketch(path),
      renderer(),
      pagesNow(),
    ]);
    const links = await state.site().graph.links.get(path);
    if (article === undefined || links === undefined) return undefined;
    if (part === 'index.md') return { body: article.markdown, name: part };
    const name = 'index.html';
    if (part.startsWith('mended')) return { body: renderMendedPage(article, route, context), name };
    const drawn = await drawings.soFar(article, route);
    return { body: renderArticlePage(article, links, drawn, context), name };
  }

  async function answerAsset(path: string): Promise<LiveAnswer | undefined> {
    const asset = (await assets()).files.find((file) => file.path === path);
    return asset && { body: asset.bytes, name: path };
  }

  async function answerImage(path: string): Promise<LiveAnswer | undefined> {
    const body = await liveImage(path, state.articles.seeds.all(), config.seedsDir);
    return body && { body, name: path };
  }

  async function answerSearch(path: string): Promise<LiveAnswer | undefined> {
    const body = (await search(state.site().plan, state.articles.seeds.all())).get(path);
    return body === undefined ? undefined : { body, name: path };
  }

  /** Pages about all articles, feeds and the like. */
  async function answerSite(path: string): Promise<LiveAnswer | undefined> {
    const pages = await pagesNow();
    const page = pages.page(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (page) return { body: await page.html(), name: page.path };
    const file = await pages.file(path);
    return file && { body: file.text, name: file.path };
  }

  async function pagesNow(): Promise<LivePages> {
    const now = await Promise.all([renderer(), assets()]);
    return findPages(state.site(), ...now);
  }
}
