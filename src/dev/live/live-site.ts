import type { Assets } from '../../types/assets.ts';
import type { FilePath } from '../../types/brand.ts';
import type { DiagramRenderer } from '../../types/diagram.ts';
import type { Message } from '../../types/message.ts';
import { findReviewed } from '../review/find-reviewed.ts';
import type { ReviewedArticle } from '../review/reviewed-article.ts';
import { type FindAnswer, liveAnswers } from './live-answers.ts';
import { liveDrawings } from './live-drawings.ts';
import type * as LiveRenderer from './live-renderer.ts';
import { liveSearch } from './live-search.ts';
import { type LiveState, liveState, type StateTools } from './live-state.ts';

/** What a live site works with. */
export interface LiveTools extends StateTools {
  readonly renderer: () => Promise<typeof LiveRenderer>;
  readonly assets: () => Promise<Assets>;
  readonly diagrams: () => Promise<DiagramRenderer | undefined>;
}

/** A site whose pages are made on request. */
export interface LiveSite extends Pick<LiveState, 'touched' | 'rescan' | 'settle' | 'close'> {
  readonly answer: FindAnswer;
  /** An article with the inputs of its repair, by its slug. */
  reviewed(slug: string): Promise<ReviewedArticle | undefined>;
  /** The messages about the article of a page: its text, its drawings and, once all articles are built, its links. */
  problems(path: string): readonly Message[];
  /** The errors of all articles, as far as they were built yet. */
  errors(): readonly Message[];
  /** Load what an edit of a page's article needs, so that the first edit shows as fast as later ones. */
  warm(path: string): Promise<void>;
}

/** Make a live site. It reads nothing before the first request. */
export function liveSite(tools: LiveTools): LiveSite {
  const state = liveState(tools);
  const { articles, touched, rescan, settle } = state;
  let isOpen = true;
  const drawings = liveDrawings({
    diagrams: tools.diagrams,
    limit: tools.config.limits.diagrams,
    onDrawn: (route) => isOpen && tools.onChange([route]),
  });
  const { config, renderer, assets } = tools;
  const search = liveSearch(tools);
  const answer = liveAnswers({ config, state, drawings, search, renderer, assets });
  return { answer, touched, rescan, settle, reviewed, problems, errors, warm, close };

  async function reviewed(slug: string): Promise<ReviewedArticle | undefined> {
    await state.listed();
    return findReviewed(slug, state.site().plan, articles);
  }

  function problems(path: string): readonly Message[] {
    const file = fileBehind(path);
    if (file === undefined) return [];
    const own = [...articles.messages(file), ...drawings.messages(file)];
    // The headings of an article are not known before it is built.
    if (articles.unbuilt().length > 0) return own;
    return [...own, ...state.site().plan.messages.filter((message) => message.path === file)];
  }

  function errors(): readonly Message[] {
    return articles
      .records()
      .flatMap(({ messages }) => messages)
      .filter(({ severity }) => severity === 'error');
  }

  async function warm(path: string): Promise<void> {
    const file = fileBehind(path);
    if (file !== undefined) await articles.warmUp(file);
  }

  /** The file of the article that a page shows, or whose repairs it shows. */
  function fileBehind(path: string): FilePath | undefined {
    const { plan } = state.site();
    return plan.articles.find(({ route }) => path.startsWith(route.slice(1)))?.summary.path;
  }

  async function close(): Promise<void> {
    isOpen = false;
    await state.close();
  }
}
