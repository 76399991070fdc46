import type { FeatureGroup, NameTag } from './feature-group.ts';
import { firstNumber } from './first-number.ts';
import type { HeadingFacts } from './heading-facts.ts';
import type { HeadingPlace } from './heading-place.ts';
import { numberingRelation } from './numbering-relation.ts';
import { styleOf } from './style-of.ts';

/** What the numbers of a heading and of the open ones say about a level. */
export const NUMBER_GROUPS: readonly FeatureGroup[] = [
  {
    key: ({ parent }) => (parent ? parent.index : -1),
    names: ({ heading, parent }, name) => [
      name`style-parent:${styleOf(heading)}|${parent ? styleOf(parent) : '^'}`,
    ],
  },
  {
    key: ({ sibling, step }) => (sibling ? sibling.index * 4 : -4) + step,
    names: ({ heading, sibling, move }, name) => [
      name`style-sibling:${numberingRelation(sibling, heading)}|${move}`,
    ],
  },
  { key: countingKey, names: countingFeatures },
];

function countingKey(place: HeadingPlace): number {
  const { heading, parent, level, step, continued, sameStyle } = place;
  if (!heading.numbering) return -1;
  const around = (parent ? parent.index + 1 : 0) * 4 + step;
  return ((around * 8 + level) * 8 + continued + 1) * 8 + sameStyle + 1;
}

function countingFeatures<T>(place: HeadingPlace, name: NameTag<T>): readonly T[] {
  const { heading, level, move, parent, continued, sameStyle } = place;
  if (!heading.numbering) return [];
  const names: T[] = [];
  if (continued >= 0) names.push(name`continues:${continued === level - 1}`);
  if (sameStyle >= 0)
    names.push(name`same-style:${Math.sign(level - 1 - sameStyle)}|${firstNumber(heading)}`);
  else names.push(name`new-style:${move}|${firstNumber(heading)}`);
  if (heading.numbering.path.length > 1) names.push(name`prefix:${prefixOf(heading, parent)}`);
  return names;
}

function prefixOf(heading: HeadingFacts, parent: HeadingFacts | undefined): string {
  const path = heading.numbering?.path.slice(0, -1).join('.');
  const own = parent?.numbering?.path.join('.');
  return own === undefined ? 'no-number' : path === own ? 'match' : 'mismatch';
}
