import type { ReviewBlock } from '../../../types/review.ts';
import { acceptance, type Verdict } from './acceptance.ts';
import { choiceButtons } from './choice-buttons.ts';
import { cardId, certainty, classOf, label } from './describe-block.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

/** What a card is made with. */
export interface CardTools {
  readonly words: Words;
  readonly threshold: number;
  readonly languages: readonly string[];
  choose(lines: ReviewBlock['lines'], verdict: Verdict): void;
  /** Bring the block into view on the page. */
  show(block: ReviewBlock): void;
}

/** One decision: its source, rule, reason and confidence, and what a person can make of it. */
export function card(block: ReviewBlock, isOpen: boolean, tools: CardTools): HTMLElement {
  const { words } = tools;
  const made = element('details', classOf(block, tools.threshold));
  made.dataset.card = cardId(block);
  made.open = isOpen;
  const summary = element(
    'summary',
    '',
    element('span', 'kind', label(block, words)),
    element('span', 'lines', words.lines(...block.lines)),
    element('span', 'confidence', certainty(block)),
  );
  summary.addEventListener('click', () => tools.show(block));
  made.append(
    summary,
    element('p', 'reason', block.reason),
    element('p', 'rule', element('code', '', block.rule)),
    element('pre', '', block.source),
    verdicts(block, tools),
    choiceButtons(block.lang ?? '', tools.languages, words, (verdict) =>
      tools.choose(block.lines, verdict),
    ),
  );
  return made;
}

function verdicts(block: ReviewBlock, { words, choose }: CardTools): HTMLElement {
  const button = (text: string, className: string, verdict: Verdict): HTMLElement => {
    const made = element('button', className, text);
    made.type = 'button';
    made.addEventListener('click', () => choose(block.lines, verdict));
    return made;
  };
  if (block.decided) return element('div', 'verdicts', button(words.undo, 'undo', {}));
  return element(
    'div',
    'verdicts',
    button(`✓ ${words.accept}`, 'accept', acceptance(block)),
    button(`✗ ${words.reject}`, 'reject', { as: 'asis' }),
  );
}
