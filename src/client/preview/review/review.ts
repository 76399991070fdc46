import type { Review, ReviewBlock, ReviewChoice } from '../../../types/review.ts';
import type { Verdict } from './acceptance.ts';
import { cardId, isUncertain } from './describe-block.ts';
import { drawMarks, elementsOf } from './marks.ts';
import { fillPanel, type SelectedLines } from './panel.ts';
import { type ReviewHost, reviewHost } from './review-host.ts';
import { loadReview, postChoice } from './review-requests.ts';
import { selectedLines } from './selected-lines.ts';
import { wordsFor } from './words.ts';

const OPEN_KEY = 'kintsugi-review';
const CALM_MS = 150;
/** From this width of the window, in pixels, the panel stands beside the page and not over it. */
const WIDE_PX = 1100;

/** The review on a page, as it is now. */
interface ShownReview extends ReviewHost {
  readonly url: string;
  review: Review;
  selected: SelectedLines;
}

/** Show the repairs of an article and take decisions about them; nothing on other pages. */
export async function startReview(): Promise<void> {
  const found = /\/articles\/([^/]+)\/$/.exec(location.pathname);
  if (!found?.[1]) return;
  const url = `/@kintsugi/review/${found[1]}`;
  const review = await loadReview(url);
  if (review === undefined) return;
  const shown: ShownReview = { ...reviewHost(review), url, review, selected: undefined };
  document.body.append(shown.host);
  setOpen(shown, sessionStorage.getItem(OPEN_KEY) === 'open');
  listen(shown);
}

function listen(shown: ShownReview): void {
  const { host, panel, toggle } = shown;
  toggle.addEventListener('click', () => setOpen(shown, panel.hidden === true));
  addEventListener('keydown', (event) => {
    if (event.altKey && event.code === 'KeyR') setOpen(shown, panel.hidden === true);
    else if (event.key === 'Escape' && host.matches(':focus-within')) setOpen(shown, false);
    else return;
    event.preventDefault();
  });
  addEventListener('kintsugi:content', () => void refresh(shown));
  document.addEventListener(
    'selectionchange',
    calm(() => select(shown)),
  );
  new ResizeObserver(calm(() => mark(shown))).observe(document.body);
}

function setOpen(shown: ShownReview, isOpen: boolean): void {
  const { panel, layer, toggle } = shown;
  panel.hidden = !isOpen;
  layer.hidden = !isOpen;
  toggle.setAttribute('aria-expanded', String(isOpen));
  document.documentElement.toggleAttribute('data-kintsugi-review', isOpen);
  document.body.style.paddingInlineEnd =
    isOpen && innerWidth >= WIDE_PX ? `${panel.offsetWidth}px` : '';
  sessionStorage.setItem(OPEN_KEY, isOpen ? 'open' : 'closed');
  draw(shown);
}

function select(shown: ShownReview): void {
  const now = shown.panel.hidden ? undefined : selectedLines();
  if (String(now) === String(shown.selected)) return;
  // A click into the panel clears the selection that it is about.
  if (now === undefined && shown.host.shadowRoot?.activeElement) return;
  shown.selected = now;
  draw(shown);
}

async function refresh(shown: ShownReview): Promise<void> {
  shown.review = (await loadReview(shown.url)) ?? shown.review;
  draw(shown);
}

function draw(shown: ShownReview): void {
  const { panel, toggle, review, selected } = shown;
  const { threshold, blocks } = review;
  const words = wordsFor(review);
  const uncertain = blocks.filter((block) => isUncertain(block, threshold));
  toggle.textContent = uncertain.length > 0 ? `${words.toggle} ${uncertain.length}` : words.toggle;
  if (!panel.hidden) {
    const languages = [...new Set(blocks.flatMap(({ lang }) => lang ?? []))].sort();
    const choose = (lines: ReviewBlock['lines'], verdict: Verdict) => decide(shown, lines, verdict);
    fillPanel(panel, review, selected, { words, threshold, languages, choose, show });
  }
  mark(shown);
}

function mark({ panel, layer, review }: ShownReview): void {
  if (layer.hidden) return;
  drawMarks(layer, review, wordsFor(review), (block) => openCard(panel, block));
}

function openCard(panel: HTMLElement, block: ReviewBlock): void {
  const found = panel.querySelector<HTMLDetailsElement>(`[data-card="${cardId(block)}"]`);
  if (found === null) return;
  found.open = true;
  found.scrollIntoView({ block: 'nearest' });
  found.querySelector('summary')?.focus({ preventScroll: true });
}

function show(block: ReviewBlock): void {
  elementsOf(block)[0]?.scrollIntoView({ block: 'center' });
}

async function decide(
  shown: ShownReview,
  lines: ReviewBlock['lines'],
  verdict: Verdict,
): Promise<void> {
  const choice: ReviewChoice = { key: shown.review.key, lines, ...verdict };
  const answer = await postChoice(shown.url, choice);
  shown.status.textContent = 'error' in answer ? answer.error : '';
  if (!('error' in answer)) shown.review = answer;
  shown.selected = undefined;
  draw(shown);
}

/** Run a task when nothing has happened for a moment. */
function calm(task: () => void): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(task, CALM_MS);
  };
}
