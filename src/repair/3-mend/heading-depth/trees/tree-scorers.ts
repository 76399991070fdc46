import { once } from '../../../../util/memo/once.ts';
import { logSum } from '../../../learned/log-sum.ts';
import type { LeafModel } from '../../../learned/tree-model.ts';
import type { HeadingFacts } from '../describe/heading-facts.ts';
import type { HeadingPair } from '../heading-pair.ts';
import { type HeadingPlace, headingPlaces } from '../heading-place.ts';
import { numberingPrior } from '../numbering-prior.ts';
import type { LevelScorer } from '../weights/level-scorer.ts';
import { captionPrior } from './caption-prior.ts';
import { leadPrior } from './lead-prior.ts';
import { placeTrees } from './place-trees.ts';

/** Weight of the scores of the linear model beside those of the trees: it knows what follows. */
const LINEAR_WEIGHT = 0.4;

/**
 * Score the levels of headings by boosted trees and the linear model together: trees see how facts go together.
 *
 * @param scorers Of the linear model.
 * @param pairs For each heading how it compares with others, as `pairsOf` gives it.
 * @param trees Grown from the measures of `placeMeasures`.
 */
export function treeScorers(
  headings: readonly HeadingFacts[],
  scorers: readonly LevelScorer[],
  pairs: readonly ((other: HeadingFacts) => HeadingPair)[],
  trees: LeafModel,
): readonly LevelScorer[] {
  return headings.map((heading, at): LevelScorer => {
    const next = headings[at + 1];
    // Many have no choice.
    const asker = once(() => placeTrees(heading, next, headings.length, trees));
    const pairWith = pairs[at];
    return (state, isAllowed) => {
      // What has no choice is not weighed.
      const levels = scorers[at]?.(state, isAllowed, false) ?? [];
      if (levels.length < 2 || !pairWith) return levels;
      const ask = asker();
      const placeAt = headingPlaces(heading, next, state, pairWith);
      const said: number[] = [];
      const known: number[] = [];
      for (const { level } of levels) {
        const place = placeAt(level);
        said.push(ask(place));
        known.push(knownOf(place));
      }
      const total = logSum(said);
      return levels.map(({ level, score, sums }, k) => ({
        level,
        // A softmax over the levels: what trees say becomes a log-probability.
        score: (said[k] ?? 0) - total + LINEAR_WEIGHT * score + (known[k] ?? 0),
        sums,
      }));
    };
  });
}

/** Priors of a place; that of its number counts in full, of which the linear model holds its share. */
function knownOf(place: HeadingPlace): number {
  return (1 - LINEAR_WEIGHT) * numberingPrior(place) + captionPrior(place) + leadPrior(place);
}
