/// <reference types="vite/client" />
import { addCopyButtons } from '../add-copy-buttons.ts';
import { enlargeDiagrams } from '../enlarge-diagrams.ts';
import { trimTabStops } from '../trim-tab-stops.ts';
import { morph } from './morph.ts';
import { startReview } from './review/review.ts';

/** What the server says about a change. */
interface Change {
  /** Paths with the base; undefined where every page may have changed. */
  readonly paths?: readonly string[];
}

/** A page that has changed, as the server sends it now. */
interface Page {
  readonly path: string;
  readonly html: string;
}

const parser: DOMParser = new DOMParser();
let sent: Promise<Document> = load();
// It changed while it was loading: what was sent first is not known any more.
sent.then((page) => revisionOf(page) !== revisionOf(document) && location.reload());

/** The page as the server sends it now. */
async function load(): Promise<Document> {
  const response = await fetch(location.pathname, { cache: 'no-store' });
  return parser.parseFromString(await response.text(), 'text/html');
}

function revisionOf(page: Document): number {
  const { content } = page.querySelector<HTMLMetaElement>('meta[name="kintsugi-revision"]') ?? {};
  return Number(content);
}

/** Whether a page says only why it could not be made. */
function isFailure(page: Document): boolean {
  return page.querySelector('meta[name="kintsugi-failure"]') !== null;
}

/** One change after the other: each is held against what the one before it left. */
function show(next: () => Promise<Document> | Document): Promise<Document> {
  sent = sent.then(async (before) => update(before, await next()));
  return sent;
}

function update(before: Document, after: Document): Document {
  // It was made before what is shown.
  if (revisionOf(after) < revisionOf(before)) return before;
  // They have nothing in common, not even their styles.
  if (isFailure(after) !== isFailure(before)) location.reload();
  document.title = after.title;
  replaceStyles(after);
  morph(document.body, before.body, after.body);
  for (const task of [addCopyButtons, trimTabStops, enlargeDiagrams]) task();
  dispatchEvent(new CustomEvent('kintsugi:content'));
  return after;
}

/** The new sheet first, then away with the old: no flash of a bare page. */
function replaceStyles(after: Document): void {
  const old = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  const fresh = after.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  const href = fresh?.getAttribute('href');
  if (!old || !href || old.getAttribute('href') === href) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.addEventListener('load', () => old.remove());
  old.after(link);
}

function closeOverlay(): void {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
}

if (import.meta.hot) {
  const { hot } = import.meta;
  const tell = (page: Document): void => {
    hot.send('kintsugi:shown', {
      path: decodeURI(location.pathname),
      revision: revisionOf(page),
    });
  };
  hot.on('kintsugi:change', ({ paths }: Change) => {
    if (paths && !paths.includes(decodeURI(location.pathname))) return;
    show(load).then(tell, () => location.reload());
  });
  hot.on('kintsugi:page', ({ path, html }: Page) => {
    if (path !== decodeURI(location.pathname)) return;
    show(() => parser.parseFromString(html, 'text/html')).then(tell, () => location.reload());
  });
  hot.on('kintsugi:fine', closeOverlay);
  tell(document);
  startReview().catch(() => undefined);
}
