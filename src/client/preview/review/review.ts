import type { Review, ReviewBlock, ReviewChoice } from '../../../types/review.ts';
import { cardId } from './card.ts';
import type { Verdict } from './choice-buttons.ts';
import { element } from './element.ts';
import { drawMarks, elementsOf } from './marks.ts';
import { fillPanel, type SelectedLines } from './panel.ts';
import css from './review.css?inline';
import { selectedLines } from './selected-lines.ts';
import { wordsFor } from './words.ts';

const OPEN_KEY = 'kintsugi-review';
const CALM_MS = 150;

/** Show the repairs of an article and take decisions about them; nothing on other pages. */
export async function startReview(): Promise<void> {
  const found = /\/articles\/([^/]+)\/$/.exec(location.pathname);
  if (!found?.[1]) return;
  const url = `/@kintsugi/review/${found[1]}`;
  let review = await load(url);
  if (review === undefined) return;
  const { host, toggle, panel, layer, status } = makeHost(review.locale);
  let selected: SelectedLines;
  document.body.append(host);
  setOpen(sessionStorage.getItem(OPEN_KEY) === 'open');
  toggle.addEventListener('click', () => setOpen(panel.hidden === true));
  addEventListener('keydown', (event) => {
    if (event.altKey && event.code === 'KeyR') setOpen(panel.hidden === true);
    else if (event.key === 'Escape' && host.matches(':focus-within')) setOpen(false);
    else return;
    event.preventDefault();
  });
  addEventListener('kintsugi:content', () => void refresh());
  document.addEventListener('selectionchange', calm(select));
  new ResizeObserver(calm(mark)).observe(document.body);

  function setOpen(isOpen: boolean): void {
    panel.hidden = !isOpen;
    layer.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
    document.documentElement.toggleAttribute('data-kintsugi-review', isOpen);
    document.body.style.paddingInlineEnd =
      isOpen && innerWidth >= 1100 ? `${panel.offsetWidth}px` : '';
    sessionStorage.setItem(OPEN_KEY, isOpen ? 'open' : 'closed');
    draw();
  }

  function select(): void {
    const now = panel.hidden ? undefined : selectedLines();
    if (String(now) === String(selected)) return;
    // A click into the panel clears the selection that it is about.
    if (now === undefined && host.shadowRoot?.activeElement) return;
    selected = now;
    draw();
  }

  async function refresh(): Promise<void> {
    review = (await load(url)) ?? review;
    draw();
  }

  function draw(): void {
    if (review === undefined) return;
    const { threshold, locale, blocks } = review;
    const words = wordsFor(locale);
    const uncertain = blocks.filter((b) => b.changed && !b.decided && b.confidence < threshold);
    toggle.textContent =
      uncertain.length > 0 ? `${words.toggle} ${uncertain.length}` : words.toggle;
    const languages = [...new Set(blocks.flatMap(({ lang }) => lang ?? []))].sort();
    if (!panel.hidden)
      fillPanel(panel, review, selected, { words, threshold, languages, choose, show });
    mark();
  }

  function mark(): void {
    if (review && !layer.hidden) drawMarks(layer, review, wordsFor(review.locale), openCard);
  }

  function openCard(block: ReviewBlock): void {
    const found = panel.querySelector<HTMLDetailsElement>(`[data-card="${cardId(block)}"]`);
    if (found === null) return;
    found.open = true;
    found.scrollIntoView({ block: 'nearest' });
    found.querySelector('summary')?.focus({ preventScroll: true });
  }

  function show(block: ReviewBlock): void {
    elementsOf(block)[0]?.scrollIntoView({ block: 'center' });
  }

  async function choose(lines: ReviewBlock['lines'], verdict: Verdict): Promise<void> {
    if (review === undefined) return;
    const choice: ReviewChoice = { key: review.key, lines, ...verdict };
    const answer = await post(url, choice);
    status.textContent = 'error' in answer ? answer.error : '';
    if (!('error' in answer)) review = answer;
    selected = undefined;
    draw();
  }
}

async function load(url: string): Promise<Review | undefined> {
  const response = await fetch(url, { cache: 'no-store' });
  return response.ok ? response.json() : undefined;
}

async function post(
  url: string,
  choice: ReviewChoice,
): Promise<Review | { readonly error: string }> {
  const headers = { 'content-type': 'application/json' };
  try {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(choice) });
    return await response.json();
  } catch (error) {
    // The preview has ended.
    return { error: String(error) };
  }
}

/** Run a task when nothing has happened for a moment. */
function calm(task: () => void): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(task, CALM_MS);
  };
}

/** The review's own corner of the page, which no style of the site reaches. */
interface ReviewElements {
  readonly host: HTMLElement;
  readonly toggle: HTMLButtonElement;
  readonly panel: HTMLElement;
  readonly layer: HTMLElement;
  readonly status: HTMLElement;
}

function makeHost(locale: Review['locale']): ReviewElements {
  const words = wordsFor(locale);
  const host = element('kintsugi-review' as 'div', '');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const toggle = element('button', 'toggle', words.toggle);
  toggle.type = 'button';
  toggle.title = words.hint;
  const panel = element('aside', 'panel');
  panel.setAttribute('aria-label', words.toggle);
  const layer = element('div', 'layer');
  const status = element('p', 'status');
  status.setAttribute('role', 'status');
  root.append(layer, panel, status, toggle);
  return { host, toggle, panel, layer, status };
}
