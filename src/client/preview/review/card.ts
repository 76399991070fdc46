import type { ReviewBlock } from '../../../types/review.ts';
import { acceptance, choiceButtons, type Verdict } from './choice-buttons.ts';
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

/** Name of a block in the panel and on the page. */
export function cardId({ lines, kind }: ReviewBlock): string {
  return `${lines[0]}-${lines[1]}-${kind}`;
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
    element('span', 'confidence', block.decided ? '✓' : `${Math.round(block.confidence * 100)} %`),
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

/** `Heading 3`, `Code go`. */
export function label({ kind, lang, depth }: ReviewBlock, words: Words): string {
  const detail = kind === 'heading' ? depth : kind === 'code' ? lang : undefined;
  return detail === undefined ? words.kinds[kind] : `${words.kinds[kind]} ${detail}`;
}

/** How a block is marked: what a person has decided is not uncertain. */
export function classOf(block: ReviewBlock, threshold: number): string {
  if (block.decided) return 'card is-decided';
  if (block.confidence < threshold) return 'card is-uncertain';
  return block.changed ? 'card' : 'card is-untouched';
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
