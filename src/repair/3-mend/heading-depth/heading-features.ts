import { FEATURE_GROUPS } from './feature-groups.ts';
import type { HeadingFacts, OutlineState } from './heading-facts.ts';
import { headingPlace, headingSetting } from './heading-place.ts';

/** What speaks for and against putting a heading at a level; names of learned weights. */
export function headingFeatures(
  heading: HeadingFacts,
  level: number,
  state: OutlineState | undefined,
): readonly string[] {
  const place = headingPlace(headingSetting(heading, state), level);
  return FEATURE_GROUPS.flatMap(({ names }) => names<string>(place, joined));
}

function joined(
  texts: TemplateStringsArray,
  ...values: readonly (string | number | boolean | undefined)[]
): string {
  return String.raw({ raw: texts }, ...values);
}
