import type { HeadingPlace } from '../heading-place.ts';
import { NO_HEADING } from '../levels.ts';

const LEAVES_LEAD_PENALTY = -2;

/**
 * What is known without learning of headings below a section of one line that leads on to them: they stand below
 * it (in `train` and `train2` 44 of 52, in `dev` 3 of 3).
 *
 *     Authentication
 *     There are two ways to log in:
 *     Tokens                            ← below Authentication
 *
 * @returns Log-odds to add to the learned score.
 */
export function leadPrior({ heading, level, stack }: HeadingPlace): number {
  if (level === NO_HEADING || stack.length < 2 || level > stack.length) return 0;
  const { lead, leadSize } = heading.seams;
  return heading.gap === 1 && lead === 'colon' && leadSize !== 'l' ? LEAVES_LEAD_PENALTY : 0;
}
