import type { ReviewBlock, ReviewChoice } from '../../../types/review.ts';

/** What lines are; without `as`, repair decides. */
export type Verdict = Pick<ReviewChoice, 'as' | 'lang' | 'depth'>;

/** Say that a block is what repair took it for. */
export function acceptance({ kind, lang, depth }: ReviewBlock): Verdict {
  if (kind === 'html' || kind === 'thematicBreak') return { as: 'asis' };
  if (kind === 'heading') return { as: kind, ...(depth !== undefined && { depth }) };
  return { as: kind, ...(kind === 'code' && lang ? { lang } : {}) };
}
