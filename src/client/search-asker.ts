import type { SearchListbox } from './search-listbox.ts';
import { runQuery, type SearchAnswer } from './search-query.ts';
import { openSource, type SearchSource } from './search-source.ts';

// Articles whose results are shown at once, until they fill the list and with each step of scrolling.
const STEP = 6;

// So many pixels before the end of the list the next results come.
const AHEAD = 200;

/** Asks the index, and fills the list with what it answers. */
export interface SearchAsker {
  /** Show the first results of a query in the place of those before. A later query stops it. */
  ask(query: string): Promise<void>;
  /** The list was scrolled. */
  scrolled(): void;
}

/** An answer, and how many of its articles the list has been offered. */
interface Progress {
  readonly answer: SearchAnswer;
  articles: number;
}

/**
 * Prepare to ask; the index is opened with the first query.
 *
 * @param folder URL of the index.
 * @param tell Told how many articles have answered, or undefined where the index did not load.
 */
export function searchAsker(
  folder: string,
  list: SearchListbox,
  tell: (query: string, articles: number | undefined) => void,
): SearchAsker {
  let source: Promise<SearchSource> | undefined;
  let asked = 0;
  let current: Progress | undefined;
  const isCurrent = (progress: Progress): boolean => progress === current;
  return {
    ask,
    scrolled() {
      if (current && list.isNearEnd(AHEAD)) void showMore(current, list, isCurrent);
    },
  };

  async function ask(query: string): Promise<void> {
    asked += 1;
    const mine = asked;
    current = undefined;
    try {
      source ??= openSource((path) => load(folder + path));
      const answer = await runQuery(query, await source);
      if (mine !== asked) return;
      current = { answer, articles: 0 };
      list.clear();
      await showMore(current, list, isCurrent);
      if (mine === asked) tell(query, answer.pages);
    } catch {
      source = undefined;
      if (mine === asked) tell(query, undefined);
    }
  }
}

/** Show the next articles; those whose texts lack a term give nothing, so go on until some do. */
async function showMore(
  progress: Progress,
  list: SearchListbox,
  isCurrent: (progress: Progress) => boolean,
): Promise<void> {
  const { answer } = progress;
  const before = list.size();
  while (progress.articles < answer.pages && list.size() === before) {
    const from = progress.articles;
    progress.articles += STEP;
    const results = await answer.show(from, progress.articles);
    if (!isCurrent(progress)) return;
    list.add(results);
  }
  // What does not fill the list cannot be scrolled.
  if (progress.articles < answer.pages && list.isNearEnd(0)) {
    await showMore(progress, list, isCurrent);
  }
}

async function load(url: string): Promise<string> {
  // Only the first file may not be old: the names of the others change with their content.
  const response = await fetch(url, url.includes('?') ? {} : { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
