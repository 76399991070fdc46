import type { Review } from '../../../types/review.ts';
import { element } from './element.ts';
import css from './review.css?inline';
import { wordsFor } from './words.ts';

/** The review's own corner of the page, which no style of the site reaches. */
export interface ReviewHost {
  readonly host: HTMLElement;
  readonly toggle: HTMLButtonElement;
  readonly panel: HTMLElement;
  readonly layer: HTMLElement;
  readonly status: HTMLElement;
}

/** Make the elements of the review; they are not in the page yet. */
export function reviewHost(review: Review): ReviewHost {
  const words = wordsFor(review);
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
