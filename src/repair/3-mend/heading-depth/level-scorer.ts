import { FEATURE_GROUPS } from './feature-groups.ts';
import type { HeadingFacts, OutlineState } from './heading-facts.ts';
import { pairsOf } from './heading-pair.ts';
import { headingPlace, headingSetting } from './heading-place.ts';
import { numberingPrior } from './numbering-prior.ts';

/**
 * Score the levels of one heading in many outlines, adding up the weights of what the outlines
 * have in common once.
 *
 * @param next The heading after it.
 * @param weights Of facts and of words.
 * @returns Log-odds of the levels from 1 to `deepest` after an outline.
 */
export function levelScorer(
  heading: HeadingFacts,
  next: HeadingFacts | undefined,
  weights: Float32Array,
): (state: OutlineState | undefined, deepest: number) => readonly number[] {
  const known = FEATURE_GROUPS.map((group) => ({ ...group, sums: new Map<number, number>() }));
  const pairWith = pairsOf(heading);
  return (state, deepest) => {
    const setting = headingSetting(heading, next, state, pairWith);
    const scores: number[] = [];
    for (let level = 1; level <= deepest; level++) {
      const place = headingPlace(setting, level);
      let score = numberingPrior(place);
      for (const { key, features, sums } of known) {
        const group = key(place);
        if (group === -1) continue;
        let sum = sums.get(group);
        if (sum === undefined) {
          sum = 0;
          const slots = features(place);
          for (let at = 0; at < slots.length; at++) sum += weights[slots[at] ?? 0] ?? 0;
          sums.set(group, sum);
        }
        score += sum;
      }
      scores.push(score);
    }
    return scores;
  };
}
