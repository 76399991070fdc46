import type { HeadingFacts } from './describe/heading-facts.ts';

/** Whether a heading starts to count (`one`), goes on (`more`) or has no number (`-`). */
export function firstNumber(heading: HeadingFacts): string {
  if (!heading.numbering) return '-';
  return (heading.numbering.path.at(-1) ?? 0) <= 1 ? 'one' : 'more';
}
