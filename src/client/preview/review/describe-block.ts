import type { ReviewBlock } from '../../../types/review.ts';
import type { Words } from './words.ts';

/** Name of a block in the panel and on the page. */
export function cardId({ lines, kind }: Pick<ReviewBlock, 'lines' | 'kind'>): string {
  return `${lines[0]}-${lines[1]}-${kind}`;
}

/** `Heading 3`, `Code go`. */
export function label({ kind, lang, depth }: ReviewBlock, words: Words): string {
  const detail = kind === 'heading' ? depth : kind === 'code' ? lang : undefined;
  return detail === undefined ? words.kinds[kind] : `${words.kinds[kind]} ${detail}`;
}

/** Whether a person should look at a decision: what one has decided is not uncertain. */
export function isUncertain(
  { changed, decided, confidence }: Pick<ReviewBlock, 'changed' | 'decided' | 'confidence'>,
  threshold: number,
): boolean {
  return changed && !decided && confidence < threshold;
}

/** How a block is marked. */
export function classOf(block: ReviewBlock, threshold: number): string {
  if (block.decided) return 'card is-decided';
  if (isUncertain(block, threshold)) return 'card is-uncertain';
  return block.changed ? 'card' : 'card is-untouched';
}

/** `✓` of what a person decided, else `87 %`. */
export function certainty({ decided, confidence }: ReviewBlock): string {
  return decided ? '✓' : `${Math.round(confidence * 100)} %`;
}
