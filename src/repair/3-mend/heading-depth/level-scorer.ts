import { FEATURE_GROUPS } from './feature-groups.ts';
import type { HeadingFacts, OutlineState } from './heading-facts.ts';
import { pairsOf } from './heading-pair.ts';
import { headingPlace, headingSetting } from './heading-place.ts';
import { MAX_LEVEL, NO_HEADING } from './levels.ts';
import { numberingPrior } from './numbering-prior.ts';

/** What one group of features says: places of weights and their sum. */
export interface GroupSum {
  readonly slots: readonly number[];
  readonly sum: number;
}

/** How well a heading stands at a level after an outline. */
export interface LevelScore {
  readonly level: number;
  /** Log-odds. */
  readonly score: number;
  readonly sums: readonly GroupSum[];
}

/**
 * Scores the levels of a heading after an outline, from `NO_HEADING` to one below its deepest
 * heading, but for those that are not allowed.
 */
export type LevelScorer = (
  state: OutlineState | undefined,
  isAllowed: (level: number) => boolean,
) => readonly LevelScore[];

/** Prepare to score the levels of all headings of a text; what is added up is kept. */
export function levelScorers(
  headings: readonly HeadingFacts[],
  weights: Float32Array,
): readonly LevelScorer[] {
  return headings.map((heading, at) => levelScorer(heading, headings[at + 1], weights));
}

/**
 * Score the levels of one heading in many outlines, adding up the weights of what the outlines
 * have in common once.
 *
 * @param next The heading after it.
 * @param weights Of facts and of words.
 */
function levelScorer(
  heading: HeadingFacts,
  next: HeadingFacts | undefined,
  weights: Float32Array,
): LevelScorer {
  const known = FEATURE_GROUPS.map(() => new Map<number, GroupSum>());
  const pairWith = pairsOf(heading);
  return (state, isAllowed) => {
    const setting = headingSetting(heading, next, state, pairWith);
    const deepest = Math.min(setting.stack.length + 1, MAX_LEVEL);
    const levels: LevelScore[] = [];
    for (let level = NO_HEADING; level <= deepest; level++) {
      if (!isAllowed(level)) continue;
      const place = headingPlace(setting, level);
      const sums: GroupSum[] = [];
      let score = numberingPrior(place);
      for (const [at, { key, features }] of FEATURE_GROUPS.entries()) {
        const group = key(place);
        if (group === -1) continue;
        let found = known[at]?.get(group);
        if (!found) {
          found = addUp(features(place), weights);
          known[at]?.set(group, found);
        }
        sums.push(found);
        score += found.sum;
      }
      levels.push({ level, score, sums });
    }
    return levels;
  };
}

function addUp(slots: readonly number[], weights: Float32Array): GroupSum {
  let sum = 0;
  for (const slot of slots) sum += weights[slot] ?? 0;
  return { slots, sum };
}
