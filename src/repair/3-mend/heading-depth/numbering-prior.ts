import type { HeadingFacts } from './heading-facts.ts';
import { numberingRelation } from './numbering-relation.ts';
import { styleOf } from './style-of.ts';

const CONTINUES = 3;
const INTERRUPTS = -2;
const BELOW_COUNT = -1.2;
const LEAVES_COUNT = -2.5;

/**
 * What is known of numbers without learning: a heading that goes on counting from an open one
 * stands at its level; what stands between two numbered headings, or follows 2.4 without a number,
 * is hardly their sibling; titles without a number below a numbered one mostly have one rank.
 *
 * @returns Log-odds to add to the learned score.
 */
export function numberingPrior(
  heading: HeadingFacts,
  level: number,
  stack: readonly HeadingFacts[],
): number {
  const sibling = stack[level - 1];
  const continued = stack.findLastIndex((open) => numberingRelation(open, heading) === 'next');
  if (continued >= 0) return continued === level - 1 ? CONTINUES : 0;
  const [parent, grandparent] = [stack[level - 2], stack[level - 3]];
  if (!sibling && parent && !parent.numbering && !heading.numbering && grandparent?.numbering)
    return BELOW_COUNT;
  if (!sibling?.numbering || styleOf(sibling) === styleOf(heading)) return 0;
  if (sibling.isContinued) return INTERRUPTS;
  return sibling.numbering.path.length > 1 && !heading.numbering ? LEAVES_COUNT : 0;
}
