import { featureGroups } from './feature-groups.ts';
import type { HeadingFacts, OutlineState } from './heading-facts.ts';

/** What speaks for and against putting a heading at a level; names of learned weights. */
export function headingFeatures(
  heading: HeadingFacts,
  level: number,
  state: OutlineState | undefined,
): readonly string[] {
  return featureGroups(heading, level, state).flatMap(({ names }) => names());
}
