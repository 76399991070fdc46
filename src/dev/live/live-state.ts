import type { ArticleTools } from '../../build/article/prepare-articles.ts';
import type { LinkedSite } from '../../build/links/link-articles.ts';
import type { PlannedArticle } from '../../site/plan-site.ts';
import type { FilePath, Route } from '../../types/brand.ts';
import { once } from '../../util/memo/once.ts';
import { type LiveArticles, liveArticles } from './live-articles.ts';
import { settleSite } from './settle-site.ts';
import { touchedArticles } from './touched-articles.ts';
import { unlinkedSite } from './unlinked-site.ts';

/** What the state of a preview works with. */
export interface StateTools extends ArticleTools {
  /** Called with the routes whose pages have changed; with undefined where any page may have. */
  readonly onChange: (routes: readonly Route[] | undefined) => void;
}

/** The articles and links of a preview, kept up to date while files change. */
export interface LiveState {
  readonly articles: LiveArticles;
  /** The site as far as it is known: without concepts until all articles are built. */
  site(): LinkedSite;
  /** False until all articles are listed; before that only the first page's article is known. */
  isListed(): boolean;
  /** Resolves when all articles are listed; starts that with the first call. */
  listed(): Promise<void>;
  /** The article of a route. Until all articles are listed, only its own file is looked up. */
  find(route: Route): Promise<PlannedArticle | undefined>;
  /** Take up files that were written, created or removed. */
  touched(paths: readonly FilePath[]): Promise<void>;
  /** Check all files for changes, in case an event of the file system was lost. */
  rescan(): Promise<void>;
  /** Build all articles that are not built yet, and link them. Ends early after `close`. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Make the state of a preview. It reads nothing before the first call. */
export function liveState(tools: StateTools): LiveState {
  const articles = liveArticles(tools);
  const { seeds } = articles;
  const settler = settleSite(articles, tools, show);
  const listed = once(listAll);
  let isListed = false;
  /** Undefined after the list of articles has changed. */
  let linked: LinkedSite | undefined;
  return {
    ...{ articles, site, listed, find, touched, rescan, settle, close: settler.close },
    isListed: () => isListed,
  };

  /** Take a new state of the links; any page may show something else now. */
  function show(site: LinkedSite | undefined): void {
    linked = site;
    tools.onChange(undefined);
  }

  function site(): LinkedSite {
    linked ??= unlinkedSite(articles.summaries());
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
    // An edit of a known article need not wait until all articles are listed.
    if (files.some((path) => seeds.get(path) === undefined)) await listed();
    const paths = touchedArticles(files, seeds.all());
    const known = paths.filter((path) => seeds.get(path) !== undefined);
    const changed = await seeds.reread(known);
    if (changed.length > 0) {
      settler.touch();
      tools.onChange(changed.flatMap((path) => site().plan.links.get(path)?.route ?? []));
    }
    // A file that cannot be read may have been removed.
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

  async function rescan(): Promise<void> {
    await listed();
    await relist();
    await touched(seeds.maybeChanged());
  }

  async function settle(): Promise<void> {
    await listed();
    await settler.settle();
  }
}
