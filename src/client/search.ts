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
import { searchAsker } from './search-asker.ts';
import { type SearchListbox, searchListbox } from './search-listbox.ts';

// Milliseconds without a key before a query runs.
const PAUSE = 30;

/** Bring the search dialog to life: it has been opened for the first time. */
export function startSearch(dialog: HTMLDialogElement): void {
  const input = dialog.querySelector('input');
  const list = dialog.querySelector('ul');
  const status = dialog.querySelector('.search-status');
  if (!input || !list || !status) return;
  const folder = dialog.dataset.index ?? '/search/';
  const box = searchListbox(list, input, folder);
  const asker = searchAsker(folder, box, (query, articles) => {
    status.textContent = statusText(dialog.dataset, query.trim(), articles, box.size());
  });
  list.addEventListener('scroll', asker.scrolled);
  // A link to a place in this page loads nothing that would close the dialog.
  list.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) dialog.close();
  });
  const answered = followInput(input, asker.ask);
  followKeys(input, dialog, box, answered);
}

/**
 * Ask whenever the reader pauses.
 *
 * @returns Waits until what stands in the field has been answered.
 */
function followInput(
  input: HTMLInputElement,
  ask: (query: string) => Promise<void>,
): () => Promise<void> {
  let timer = 0;
  let answered = Promise.resolve();
  const wait = () => {
    clearTimeout(timer);
    answered = new Promise((resolve) => {
      timer = window.setTimeout(() => resolve(ask(input.value)), PAUSE);
    });
  };
  input.addEventListener('input', (event) => {
    // While an input method composes, its letters are not yet what the reader means.
    if (!(event instanceof InputEvent && event.isComposing)) wait();
  });
  input.addEventListener('compositionend', wait);
  if (input.value !== '') wait();
  return () => answered;
}

function followKeys(
  input: HTMLInputElement,
  dialog: HTMLDialogElement,
  box: SearchListbox,
  answered: () => Promise<void>,
): void {
  const actions: Record<string, () => void> = {
    ArrowDown: () => box.move(1),
    ArrowUp: () => box.move(-1),
    // What is still shown may answer an earlier query.
    Enter: () => answered().then(box.open),
    // A browser would only empty the field, and close with the second Escape.
    Escape: () => dialog.close(),
  };
  input.addEventListener('keydown', (event) => {
    const action = event.isComposing ? undefined : actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}

/** What was found, in words. */
function statusText(
  { empty = '', one = '', many = '', failed = '' }: DOMStringMap,
  query: string,
  articles: number | undefined,
  results: number,
): string {
  if (articles === undefined) return failed;
  if (query === '') return '';
  if (results === 0) return empty.replace('{}', () => query);
  return articles === 1 ? one : many.replace('{}', String(articles));
}
