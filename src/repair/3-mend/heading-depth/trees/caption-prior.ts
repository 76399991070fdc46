import type { HeadingPlace } from '../heading-place.ts';
import { NO_HEADING } from '../levels.ts';

/** Text of at most this many lines leads on to a file; below more of it a part of its own begins. */
const MAX_LINES = 3;
const LEAVES_SECTION_PENALTY = -2;

/**
 * What is known without learning of names of code right above code: close below a heading in words
 * they stand below it (in `train` 7 of 7, farther below 2 of 36).
 *
 *     Usage
 *     Create a scheduler and start it.
 *     main.go                             ← below Usage
 *
 * @returns Log-odds to add to the learned score.
 */
export function captionPrior({ heading, level, stack }: HeadingPlace): number {
  const above = stack.at(-1);
  if (level === NO_HEADING || stack.length < 2 || !above || level > stack.length) return 0;
  const isCaption = heading.shape === 'code' && heading.after === 'code';
  const isNear = heading.gap > 0 && heading.gap <= MAX_LINES;
  return isCaption && isNear && above.shape !== 'code' ? LEAVES_SECTION_PENALTY : 0;
}
