import type { Review, ReviewBlock } from '../../../types/review.ts';
import { certainty, classOf, label } from './describe-block.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

/** Space between a block and its mark. */
const GAP_PX = 10;

/** The elements of the page that a block became, outermost first. */
export function elementsOf({ lines }: Pick<ReviewBlock, 'lines'>): HTMLElement[] {
  const inside = [...document.querySelectorAll<HTMLElement>('main [data-line]')].filter((each) => {
    const [first = 0, last = 0] = (each.dataset.line ?? '').split('-').map(Number);
    return first >= lines[0] && last <= lines[1];
  });
  return inside.filter((each) => !inside.some((other) => other !== each && other.contains(each)));
}

/**
 * Mark what was mended: a line beside each block, with its place in the source, its rule and its
 * confidence. The marks lie over the page and move nothing.
 *
 * @param layer Positioned at the page's top left corner.
 */
export function drawMarks(
  layer: HTMLElement,
  { blocks, threshold }: Review,
  words: Words,
  open: (block: ReviewBlock) => void,
): void {
  const shown = blocks.filter(({ changed, decided }) => changed || decided);
  const marks = shown.flatMap((block) => {
    const boxes = elementsOf(block).map((each) => each.getBoundingClientRect());
    const seen = boxes.filter(({ height }) => height > 0);
    return seen.length === 0 ? [] : [mark(block, seen, threshold, words, open)];
  });
  layer.replaceChildren(...marks);
}

function mark(
  block: ReviewBlock,
  boxes: readonly DOMRect[],
  threshold: number,
  words: Words,
  open: (block: ReviewBlock) => void,
): HTMLElement {
  const top = Math.min(...boxes.map((box) => box.top));
  const left = Math.min(...boxes.map((box) => box.left));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const facts = `${words.lines(...block.lines)} · ${block.rule} · ${certainty(block)}`;
  const made = element('button', classOf(block, threshold).replace('card', 'mark'));
  made.type = 'button';
  made.setAttribute('aria-label', `${label(block, words)}, ${facts}`);
  made.title = block.reason;
  made.append(element('span', 'tag', facts));
  made.style.top = `${top + scrollY}px`;
  made.style.left = `${Math.max(2, left + scrollX - GAP_PX)}px`;
  made.style.height = `${bottom - top}px`;
  made.addEventListener('click', () => open(block));
  return made;
}
