/*
 * The search dialog. Markup and style belong to `templates/search-dialog.ts` and
 * `templates/styles/search.css`; this file relies on
 *
 *   dialog#kg-search        data-index: URL of the index folder; data-empty (with `{}` for the query),
 *                           data-one, data-many (with `{}` for the number), data-failed: messages
 *   input[role=combobox]    where the query is written
 *   .search-status          what was found, in words
 *   ul#kg-search-results    filled with, for each section that answers:
 *     li[role=presentation] > a[role=option][aria-selected] > b (title), span (article), span (context)
 *                           with `mark` around what was asked for
 */
import { runQuery, type SearchAnswer } from './search-query.ts';
import { resultItem } from './search-result-item.ts';
import { openSource, type SearchSource } from './search-source.ts';

// Articles whose results are shown at once, until they fill the list and with each step of scrolling.
const STEP = 6;

// Milliseconds without a key before a query runs.
const PAUSE = 30;

/** Bring the search dialog to life: it has been opened for the first time. */
export function startSearch(dialog: HTMLDialogElement): void {
  const input = dialog.querySelector('input');
  const list = dialog.querySelector('ul');
  const status = dialog.querySelector('.search-status');
  if (!input || !list || !status) return;
  const folder = dialog.dataset.index ?? '/search/';
  let source: Promise<SearchSource> | undefined;
  let run = 0;
  let timer = 0;
  let answer: SearchAnswer | undefined;
  let shown = 0;

  input.addEventListener('input', (event) => {
    // While an input method composes, its letters are not yet what the reader means.
    if (!(event instanceof InputEvent && event.isComposing)) wait();
  });
  input.addEventListener('compositionend', wait);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(event, 1);
    if (event.key === 'ArrowUp') move(event, -1);
    if (event.key === 'Enter') open(event);
    // A browser would only empty the field, and close with the second Escape.
    if (event.key === 'Escape') dialog.close();
  });
  list.addEventListener('scroll', () => {
    if (isNearEnd()) void showMore(run);
  });
  // A link to a place in this page loads nothing that would close the dialog.
  list.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) dialog.close();
  });
  if (input.value !== '') wait();

  function wait(): void {
    clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE);
  }

  async function ask(): Promise<void> {
    run += 1;
    const mine = run;
    const query = input?.value ?? '';
    try {
      source ??= openSource((path) => load(folder + path));
      const found = await runQuery(query, await source);
      if (mine !== run) return;
      answer = found;
      shown = 0;
      list?.replaceChildren();
      await showMore(mine);
      if (mine === run) report(query, found.pages);
    } catch {
      source = undefined;
      if (mine === run) say(dialog.dataset.failed ?? '');
    }
  }

  /** Show the next articles; those whose texts lack a term give nothing, so go on until some do. */
  async function showMore(mine: number): Promise<void> {
    const before = list?.childElementCount ?? 0;
    while (answer && mine === run && shown < answer.pages && list?.childElementCount === before) {
      const from = shown;
      shown += STEP;
      const results = await answer.show(from, shown);
      if (mine !== run) return;
      const items = results.map((result, index) => resultItem(result, before + index, folder));
      list.append(...items);
    }
    if (before === 0) select(list?.querySelector('a') ?? undefined);
    // What does not fill the list cannot be scrolled.
    if (mine === run && answer && shown < answer.pages && isNearEnd(0)) await showMore(mine);
  }

  function isNearEnd(reserve = 200): boolean {
    const { scrollTop = 0, clientHeight = 0, scrollHeight = 0 } = list ?? {};
    return clientHeight > 0 && scrollTop + clientHeight >= scrollHeight - reserve;
  }

  function report(query: string, pages: number): void {
    const { empty = '', one = '', many = '' } = dialog.dataset;
    if (query.trim() === '') say('');
    else if (list?.childElementCount === 0) say(empty.replace('{}', query.trim()));
    else say(pages === 1 ? one : many.replace('{}', String(pages)));
  }

  function say(text: string): void {
    if (status) status.textContent = text;
  }

  function select(option: Element | undefined): void {
    list?.querySelector('[aria-selected=true]')?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    input?.setAttribute('aria-expanded', String(option !== undefined));
    if (option) input?.setAttribute('aria-activedescendant', option.id);
    else input?.removeAttribute('aria-activedescendant');
  }

  function move(event: Event, step: number): void {
    event.preventDefault();
    const options = [...(list?.querySelectorAll('a') ?? [])];
    const at = options.findIndex((option) => option.ariaSelected === 'true');
    select(options[Math.max(0, Math.min(options.length - 1, at + step))]);
  }

  function open(event: Event): void {
    event.preventDefault();
    list?.querySelector<HTMLAnchorElement>('[aria-selected=true]')?.click();
  }
}

async function load(url: string): Promise<string> {
  // Only the first file may not be old: the names of the others change with their content.
  const response = await fetch(url, url.includes('?') ? {} : { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
