import type { HeadingFacts } from './describe/heading-facts.ts';

/** Place of the deepest open heading with a number of more than one part, like 2.4; -1 for none. */
export function deepestRanked(stack: readonly HeadingFacts[]): number {
  return stack.findLastIndex(
    ({ numbering }) => numbering !== undefined && numbering.path.length > 1,
  );
}
