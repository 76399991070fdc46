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
  let run = 0;
  let answer: SearchAnswer | undefined;
  let shown = 0;
  return {
    ask,
    scrolled() {
      if (list.isNearEnd(AHEAD)) void showMore(run);
    },
  };

  async function ask(query: string): Promise<void> {
    run += 1;
    const mine = run;
    try {
      source ??= openSource((path) => load(folder + path));
      const found = await runQuery(query, await source);
      if (mine !== run) return;
      answer = found;
      shown = 0;
      list.clear();
      await showMore(mine);
      if (mine === run) tell(query, found.pages);
    } catch {
      source = undefined;
      if (mine === run) tell(query, undefined);
    }
  }

  /** Show the next articles; those whose texts lack a term give nothing, so go on until some do. */
  async function showMore(mine: number): Promise<void> {
    const before = list.size();
    while (answer && mine === run && shown < answer.pages && list.size() === before) {
      const from = shown;
      shown += STEP;
      const results = await answer.show(from, shown);
      if (mine !== run) return;
      list.add(results);
    }
    // What does not fill the list cannot be scrolled.
    if (mine === run && answer && shown < answer.pages && list.isNearEnd(0)) await showMore(mine);
  }
}

async function load(url: string): Promise<string> {
  // Only the first file may not be old: the names of the others change with their content.
  const response = await fetch(url, url.includes('?') ? {} : { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
