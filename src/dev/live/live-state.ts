import type { ArticleTools } from '../../build/article/prepare-articles.ts';
import type { LinkedSite } from '../../build/links/link-articles.ts';
import type { MentionTable } from '../../site/concepts/mentions/mention-table.ts';
import { linkSite } from '../../site/link-site.ts';
import { type PlannedArticle, planSite } from '../../site/plan-site.ts';
import type { FilePath, Route } from '../../types/brand.ts';
import { once } from '../../util/memo/once.ts';
import { type LiveArticles, liveArticles } from './live-articles.ts';
import { settleSite } from './settle-site.ts';
import { touchedArticles } from './touched-articles.ts';

/** What a preview is told to make its site with, and whom it tells. */
export interface StateTools extends ArticleTools {
  /** Told which routes show something else now; undefined: perhaps all. */
  readonly onChange: (routes: readonly Route[] | undefined) => void;
}

/** What a preview knows of its site, kept true while files change. */
export interface LiveState {
  readonly articles: LiveArticles;
  /** The site as far as it is known: without concepts until all articles are built. */
  site(): LinkedSite;
  /** False as long as nothing but the first page is known. */
  isListed(): boolean;
  /** List all articles, the first time. */
  listed(): Promise<void>;
  /** At the start, the article's own file is enough: its page gets its neighbours later. */
  find(route: Route): Promise<PlannedArticle | undefined>;
  /** Files were written, made or removed. */
  touched(paths: readonly FilePath[]): Promise<void>;
  /** Look at all files again: an event of the file system may have been lost. */
  lookAtAll(): Promise<void>;
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

/** Make the state of a site. Nothing is read before it is asked for. */
export function liveState(tools: StateTools): LiveState {
  const articles = liveArticles(tools);
  const { seeds } = articles;
  const settler = settleSite(articles, tools, show);
  const listed = once(listAll);
  let isListed = false;
  /** Undefined where the articles are others than when it was made. */
  let linked: LinkedSite | undefined;
  return {
    ...{ articles, site, listed, find, touched, lookAtAll, settle, close: settler.close },
    isListed: () => isListed,
  };

  /** All pages may show something else, as those do that came before their neighbours. */
  function show(site: LinkedSite | undefined): void {
    linked = site;
    tools.onChange(undefined);
  }

  function site(): LinkedSite {
    if (linked === undefined) {
      const plan = planSite(articles.summaries());
      linked = { plan, graph: linkSite(plan, NO_MENTIONS), list: '' };
    }
    return linked;
  }

  async function listAll(): Promise<void> {
    await seeds.list();
    isListed = true;
    show(undefined);
  }

  async function find(route: Route): Promise<PlannedArticle | undefined> {
    if (!isListed) {
      await seeds.listOne(route);
      linked = undefined;
      if (planned(route) === undefined) await listed();
    }
    return planned(route);
  }

  function planned(route: Route): PlannedArticle | undefined {
    return site().plan.articles.find((each) => each.route === route);
  }

  async function touched(files: readonly FilePath[]): Promise<void> {
    // What is looked at already waits for no others.
    if (files.some((path) => seeds.get(path) === undefined)) await listed();
    const paths = touchedArticles(files, seeds.all());
    const known = paths.filter((path) => seeds.get(path) !== undefined);
    const changed = await seeds.reread(known);
    if (changed.length > 0) {
      settler.touch();
      tools.onChange(changed.flatMap((path) => site().plan.links.get(path)?.route ?? []));
    }
    // A file that cannot be read may be gone.
    const isGone = changed.some((path) => articles.messages(path).length > 0);
    if (isGone || known.length < paths.length) await relist();
  }

  async function relist(): Promise<void> {
    const before = names();
    await seeds.list();
    if (names() === before) return;
    settler.touch();
    show(undefined);
  }

  function names(): string {
    return JSON.stringify(seeds.all().map(({ path }) => path));
  }

  async function lookAtAll(): Promise<void> {
    await listed();
    await relist();
    await touched(seeds.suspects());
  }

  async function settle(): Promise<void> {
    await listed();
    await settler.settle();
  }
}
