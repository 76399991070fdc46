import type { HeadingFacts } from '../describe/heading-facts.ts';
import { firstNumber } from '../first-number.ts';
import { type HeadingPlace, STEP_VALUES } from '../heading-place.ts';
import { NO_HEADING } from '../levels.ts';
import { numberingRelation } from '../numbering-relation.ts';
import { addFact } from './add-fact.ts';
import { factNames } from './fact-names.ts';
import type { FeatureGroup } from './feature-group.ts';
import type { GroupSum } from './group-sum.ts';

const NAMES = factNames('style-parent style-sibling leaves continues same-style new-style prefix');

/** What the numbers of a heading and of the open ones say about a level. */
export const NUMBER_GROUPS: readonly FeatureGroup[] = [
  {
    key: ({ parent }) => (parent ? parent.index : -1),
    features: (sums, { heading, parent }) => {
      addFact(sums, NAMES['style-parent'], heading.style, parent ? parent.style : '^');
    },
  },
  {
    key: ({ sibling, step }) => (sibling ? sibling.index + 1 : 0) * STEP_VALUES + step,
    features: (sums, { heading, sibling, step }) => {
      addFact(sums, NAMES['style-sibling'], numberingRelation(sibling, heading), step);
    },
  },
  { key: countingKey, features: countingFeatures },
  { key: leavingKey, features: (sums, place) => addFact(sums, NAMES.leaves, leavingKey(place)) },
];

/** How a heading without a number stands to the deepest open one like 2.4. */
function leavingKey({ heading, state, level, step }: HeadingPlace): number {
  const ranked = heading.numbering ? -1 : (state?.ranked ?? -1);
  if (ranked < 0) return -1;
  const side = level === NO_HEADING ? 3 : Math.sign(level - 1 - ranked) + 1;
  return (side * 2 + Number(state?.isMixed ?? false)) * STEP_VALUES + step;
}

function countingKey(place: HeadingPlace): number {
  const { heading, parent, level, step, continued, sameStyle } = place;
  if (!heading.numbering) return -1;
  const around = (parent ? parent.index + 1 : 0) * STEP_VALUES + step;
  return ((around * 8 + level) * 8 + continued + 1) * 8 + sameStyle + 1;
}

function countingFeatures(sums: GroupSum, place: HeadingPlace): void {
  const { heading, level, step, parent, continued, sameStyle } = place;
  if (!heading.numbering) return;
  if (continued >= 0) addFact(sums, NAMES.continues, continued === level - 1);
  const first = firstNumber(heading);
  if (sameStyle < 0) addFact(sums, NAMES['new-style'], step, first);
  else addFact(sums, NAMES['same-style'], Math.sign(level - 1 - sameStyle), first);
  if (heading.numbering.path.length > 1) addFact(sums, NAMES.prefix, prefixOf(heading, parent));
}

function prefixOf(heading: HeadingFacts, parent: HeadingFacts | undefined): string {
  const path = heading.numbering?.path.slice(0, -1).join('.');
  const own = parent?.numbering?.path.join('.');
  return own === undefined ? 'no-number' : path === own ? 'match' : 'mismatch';
}
