import { kinship } from './compare-headings.ts';
import type { HeadingFacts, OutlineState } from './heading-facts.ts';

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
  const { stack, counts, alike } = state ?? { stack: [], counts: [], alike: [] };
  const sibling = stack[level - 1];
  const isAlike = !sibling || kinship(sibling, heading) === 3;
  return {
    stack: [...stack.slice(0, level - 1), heading],
    counts: [...counts.slice(0, level - 1), (counts[level - 1] ?? 0) + 1],
    alike: [...alike.slice(0, level - 1), isAlike && (alike[level - 1] ?? true)],
    previous: state,
  };
}
