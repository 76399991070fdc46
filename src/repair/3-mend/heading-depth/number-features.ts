import { firstNumber } from './first-number.ts';
import type { HeadingFacts } from './heading-facts.ts';
import type { HeadingPlace } from './heading-place.ts';
import { numberingRelation } from './numbering-relation.ts';
import { styleOf } from './style-of.ts';

/** What the numbers of a heading and of the open ones say about a level. */
export function numberFeatures(place: HeadingPlace): readonly string[] {
  const { heading, level, move, sibling, parent, continued, sameStyle } = place;
  const style = styleOf(heading);
  const names = [
    `style:${Math.min(level, 4)}|${style}`,
    `style-parent:${style}|${parent ? styleOf(parent) : '^'}`,
    `style-sibling:${numberingRelation(sibling, heading)}|${move}`,
  ];
  if (!heading.numbering) return names;
  if (continued >= 0) names.push(`continues:${continued === level - 1}`);
  if (sameStyle >= 0)
    names.push(`same-style:${Math.sign(level - 1 - sameStyle)}|${firstNumber(heading)}`);
  else names.push(`new-style:${move}|${firstNumber(heading)}`);
  if (heading.numbering.path.length > 1) names.push(`prefix:${prefixOf(heading, parent)}`);
  return names;
}

function prefixOf(heading: HeadingFacts, parent: HeadingFacts | undefined): string {
  const path = heading.numbering?.path.slice(0, -1).join('.');
  const own = parent?.numbering?.path.join('.');
  return own === undefined ? 'no-number' : path === own ? 'match' : 'mismatch';
}
