import { kinship } from './compare-headings.ts';
import { deepestRanked } from './deepest-ranked.ts';
import type { HeadingFacts, OutlineState } from './heading-facts.ts';
import { NO_HEADING } from './levels.ts';

const EMPTY = { stack: [], opened: [], counts: [], alike: [], isMixed: false };

/**
 * The outline after a heading at a level.
 *
 * @param state Undefined before the first heading.
 */
export function openHeading(
  state: OutlineState | undefined,
  heading: HeadingFacts,
  level: number,
): OutlineState {
  const { stack, opened, counts, alike, isMixed } = state ?? EMPTY;
  if (level === NO_HEADING) {
    return { stack, opened, counts, alike, isMixed, isNone: true, previous: state };
  }
  const sibling = stack[level - 1];
  const isAlike = !sibling || kinship(sibling, heading) === 3;
  return {
    stack: [...stack.slice(0, level - 1), heading],
    opened: [...opened.slice(0, level - 1), {}],
    counts: [...counts.slice(0, level - 1), (counts[level - 1] ?? 0) + 1],
    alike: [...alike.slice(0, level - 1), isAlike && (alike[level - 1] ?? true)],
    isMixed: isMixed || (!heading.numbering && deepestRanked(stack.slice(0, level - 1)) >= 0),
    isNone: false,
    previous: state,
  };
}
