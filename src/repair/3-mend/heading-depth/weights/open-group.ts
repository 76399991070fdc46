import type { HeadingFacts } from '../describe/heading-facts.ts';
import type { HeadingPlace } from '../heading-place.ts';
import type { FeatureGroup } from './feature-group.ts';
import type { GroupSum } from './group-sum.ts';
import { byParent, byPrevious, bySibling } from './place-keys.ts';

type Open = 'previous' | 'sibling' | 'parent';

const KEYS: Readonly<Record<Open, FeatureGroup['key']>> = {
  previous: byPrevious,
  sibling: bySibling,
  parent: byParent,
};

/**
 * The group of features that compare a heading with an open one, where there is that one.
 *
 * @param which The deepest open heading, the one at the same level, or the one above.
 */
export function openGroup(
  which: Open,
  compare: (sums: GroupSum, place: HeadingPlace, open: HeadingFacts) => void,
): FeatureGroup {
  return {
    key: KEYS[which],
    features: (sums, place) => {
      const open = place[which];
      if (open) compare(sums, place, open);
    },
  };
}
