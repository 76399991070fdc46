import { type FeatureGroup, featureGroups } from './feature-groups.ts';
import type { HeadingFacts, OutlineState } from './heading-facts.ts';
import { numberingPrior } from './numbering-prior.ts';

/**
 * Score the levels of one heading in many outlines, looking up the weights of what the outlines
 * have in common once.
 *
 * @param weights By feature name; an unknown feature counts nothing.
 * @returns Log-odds of a level after an outline.
 */
export function levelScorer(
  heading: HeadingFacts,
  weights: ReadonlyMap<string, number>,
): (level: number, state: OutlineState | undefined) => number {
  const known = new Map<string, readonly number[]>();
  const weigh = ({ key, names }: FeatureGroup): readonly number[] => {
    const found = key === undefined ? undefined : known.get(key);
    if (found) return found;
    const values = names().map((name) => weights.get(name) ?? 0);
    if (key !== undefined) known.set(key, values);
    return values;
  };
  return (level, state) => {
    let sum = numberingPrior(heading, level, state?.stack ?? []);
    for (const group of featureGroups(heading, level, state))
      for (const weight of weigh(group)) sum += weight;
    return sum;
  };
}
