import type { Review, ReviewBlock } from '../../../types/review.ts';
import { type CardTools, card } from './card.ts';
import { choiceButtons } from './choice-buttons.ts';
import { cardId } from './describe-block.ts';
import { element } from './element.ts';
import { groupBlocks } from './group-blocks.ts';

/** What is selected on the page. */
export type SelectedLines = ReviewBlock['lines'] | undefined;

/** Name of the fold of what was left as it was. */
const REST = 'rest';

/**
 * Fill the panel: what is selected, what is wrong with the decisions, then all decisions, the
 * uncertain ones first. Cards that were open stay open.
 */
export function fillPanel(
  panel: HTMLElement,
  review: Review,
  selected: SelectedLines,
  tools: CardTools,
): void {
  const { words } = tools;
  const open = new Set(
    [...panel.querySelectorAll<HTMLDetailsElement>('details[open]')].map(
      (each) => each.dataset.card,
    ),
  );
  const top = panel.scrollTop;
  const { uncertain, decided, mended, untouched } = groupBlocks(review);
  const make = (block: ReviewBlock): HTMLElement => card(block, open.has(cardId(block)), tools);
  panel.replaceChildren(
    ...(selected ? [selection(selected, tools)] : []),
    ...review.notices.map((text) => element('p', 'notice', text)),
    ...section(words.uncertain, uncertain.map(make)),
    ...section(words.decided, decided.map(make)),
    ...section(words.mended, mended.map(make)),
    ...rest(words.untouched, untouched.map(make), open.has(REST)),
    ...(untouched.length === review.blocks.length ? [element('p', 'nothing', words.nothing)] : []),
    element('p', 'file', review.sidecar),
  );
  panel.scrollTop = top;
}

function section(title: string, cards: readonly HTMLElement[]): HTMLElement[] {
  if (cards.length === 0) return [];
  const count = element('span', 'count', String(cards.length));
  return [element('h2', '', title, ' ', count), ...cards];
}

/** What is folded away until somebody wants it. */
function rest(title: string, cards: readonly HTMLElement[], isOpen: boolean): HTMLElement[] {
  const [heading, ...others] = section(title, cards);
  if (heading === undefined) return [];
  const made = element('details', 'rest', element('summary', '', heading), ...others);
  made.dataset.card = REST;
  made.open = isOpen;
  return [made];
}

function selection(lines: ReviewBlock['lines'], tools: CardTools): HTMLElement {
  const { words, languages } = tools;
  return element(
    'div',
    'card is-selection',
    element('p', 'head', `${words.selected}: ${words.lines(...lines)}`),
    choiceButtons('', languages, words, (verdict) => tools.choose(lines, verdict)),
  );
}
