import type { HeadingPlace } from './heading-place.ts';

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
export function numberingPrior({
  heading,
  level,
  stack,
  continued,
  sibling,
  parent,
}: HeadingPlace): number {
  if (continued >= 0) return continued === level - 1 ? CONTINUES : 0;
  const grandparent = stack[level - 3];
  if (!sibling && parent && !parent.numbering && !heading.numbering && grandparent?.numbering)
    return BELOW_COUNT;
  if (!sibling?.numbering || sibling.style === heading.style) return 0;
  if (sibling.isContinued) return INTERRUPTS;
  return sibling.numbering.path.length > 1 && !heading.numbering ? LEAVES_COUNT : 0;
}
