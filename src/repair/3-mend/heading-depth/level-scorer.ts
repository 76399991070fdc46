import { feature } from '../code/feature.ts';
import { FEATURE_GROUPS } from './feature-groups.ts';
import type { HeadingFacts, OutlineState } from './heading-facts.ts';
import { headingPlace, headingSetting } from './heading-place.ts';
import { numberingPrior } from './numbering-prior.ts';

/**
 * Score the levels of one heading in many outlines, adding up the weights of what the outlines
 * have in common once.
 *
 * @param weights By the hash of the feature's name; an unknown feature counts nothing.
 * @returns Log-odds of the levels from 1 to `deepest` after an outline.
 */
export function levelScorer(
  heading: HeadingFacts,
  weights: ReadonlyMap<number, number>,
): (state: OutlineState | undefined, deepest: number) => readonly number[] {
  const known = FEATURE_GROUPS.map((group) => ({ ...group, sums: new Map<number, number>() }));
  return (state, deepest) => {
    const setting = headingSetting(heading, state);
    const scores: number[] = [];
    for (let level = 1; level <= deepest; level++) {
      const place = headingPlace(setting, level);
      let score = numberingPrior(place);
      for (const { key, names, sums } of known) {
        const group = key(place);
        let sum = sums.get(group);
        if (sum === undefined) {
          sum = 0;
          for (const name of names(place, feature)) sum += weights.get(name) ?? 0;
          sums.set(group, sum);
        }
        score += sum;
      }
      scores.push(score);
    }
    return scores;
  };
}
