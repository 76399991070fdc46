import type { Review, ReviewBlock } from '../../../types/review.ts';
import { type CardTools, card, cardId } from './card.ts';
import { choiceButtons } from './choice-buttons.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

/** What is selected on the page. */
export type SelectedLines = ReviewBlock['lines'] | undefined;

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
  const make = (block: ReviewBlock): HTMLElement => card(block, open.has(cardId(block)), tools);
  panel.replaceChildren(
    ...(selected ? [selection(selected, tools)] : []),
    ...review.notices.map((text) => element('p', 'notice', text)),
    ...groups(review, words).flatMap(([title, blocks, isRest]) =>
      section(title, blocks.map(make), isRest, open),
    ),
    ...(review.blocks.some(({ changed, decided }) => changed || decided)
      ? []
      : [element('p', 'nothing', words.nothing)]),
    element('p', 'file', review.sidecar),
  );
  panel.scrollTop = top;
}

type Group = readonly [title: string, blocks: readonly ReviewBlock[], isRest: boolean];

function groups({ blocks, threshold }: Review, words: Words): readonly Group[] {
  const open = blocks.filter(({ decided }) => !decided);
  const uncertain = open
    .filter(({ confidence, changed }) => changed && confidence < threshold)
    .sort((a, b) => a.confidence - b.confidence);
  const rest = open.filter((block) => !uncertain.includes(block));
  return [
    [words.uncertain, uncertain, false],
    [words.decided, blocks.filter(({ decided }) => decided), false],
    [words.mended, rest.filter(({ changed }) => changed), false],
    [words.untouched, rest.filter(({ changed }) => !changed), true],
  ];
}

function section(
  title: string,
  cards: readonly HTMLElement[],
  isRest: boolean,
  open: ReadonlySet<string | undefined>,
): HTMLElement[] {
  if (cards.length === 0) return [];
  const heading = element('h2', '', title, ' ', element('span', 'count', String(cards.length)));
  if (!isRest) return [heading, ...cards];
  const rest = element('details', 'rest', element('summary', '', heading), ...cards);
  rest.dataset.card = 'rest';
  rest.open = open.has('rest');
  return [rest];
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
