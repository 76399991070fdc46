import type { HeadingFacts } from './describe/heading-facts.ts';
import { firstNumber } from './first-number.ts';

/** How the number of a heading goes on from that of an open one. */
export function numberingRelation(open: HeadingFacts | undefined, heading: HeadingFacts): string {
  if (!open) return firstNumber(heading);
  if (!open.numbering) return heading.numbering ? 'self' : 'none';
  if (!heading.numbering) return 'other';
  if (open.numbering.style !== heading.numbering.style) return 'differs';
  const a = open.numbering.path;
  const b = heading.numbering.path;
  if (a.length !== b.length) return 'rank';
  const isNext = a.every((n, i) => (i < a.length - 1 ? n === b[i] : n + 1 === b[i]));
  return isNext ? 'next' : 'same';
}
