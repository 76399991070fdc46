import {
  affix,
  contains,
  kinship,
  mentions,
  sectionLikeness,
  sharedWords,
  sizeDifference,
} from './compare-headings.ts';
import type { HeadingFacts } from './heading-facts.ts';

/** How a heading compares with one before it. */
export interface HeadingPair {
  readonly contains: string;
  readonly size: number;
  readonly affix: string;
  readonly kin: number;
  readonly shared: number;
  readonly about: number;
  /** How many of the other's words stand in the heading's section, and the other way round. */
  readonly isNamed: number;
  readonly names: number;
}

/**
 * Compare a heading with others, with each of them once.
 *
 * @param heading The heading.
 * @returns Finds how it compares with one before it.
 */
export function pairsOf(heading: HeadingFacts): (other: HeadingFacts) => HeadingPair {
  const known = new Map<number, HeadingPair>();
  return (other) => {
    let pair = known.get(other.index);
    if (!pair) {
      pair = comparePair(other, heading);
      known.set(other.index, pair);
    }
    return pair;
  };
}

function comparePair(other: HeadingFacts, heading: HeadingFacts): HeadingPair {
  return {
    contains: contains(heading, other),
    size: sizeDifference(other, heading),
    affix: affix(other.text, heading.text),
    kin: kinship(other, heading),
    shared: sharedWords(other, heading),
    about: sectionLikeness(other, heading),
    isNamed: mentions(other, heading),
    names: mentions(heading, other),
  };
}
