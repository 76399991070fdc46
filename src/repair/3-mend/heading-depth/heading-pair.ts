import {
  affix,
  contains,
  kinship,
  likenessStep,
  mentions,
  sharedWords,
  sizeDifference,
  takesUp,
} from './compare-headings.ts';
import type { HeadingFacts } from './describe/heading-facts.ts';
import { likeness } from './describe/section-words.ts';
import { type HeadingTheme, headingTheme } from './heading-theme.ts';

/** How a heading compares with one before it. */
export interface HeadingPair {
  readonly contains: string;
  readonly size: number;
  readonly affix: string;
  readonly kin: number;
  readonly shared: number;
  readonly about: number;
  /** How much their sections are about the same: 1 for neighbours on average. */
  readonly likeness: number;
  /** How many of the other's words stand in the heading's section, and the other way round. */
  readonly isNamed: number;
  readonly names: number;
  /** How much the heading is about the same as all sections since the other. */
  readonly theme: HeadingTheme;
  /** The other's section lists the heading; each one's section takes up the other's text. */
  readonly lists: boolean;
  readonly takesUp: boolean;
  readonly isTakenUp: boolean;
}

/**
 * Compare a heading with others, with each of them once.
 *
 * @param heading The heading.
 * @returns Finds how it compares with one before it.
 */
export function pairsOf(heading: HeadingFacts): (other: HeadingFacts) => HeadingPair {
  // By place of the other.
  const known: HeadingPair[] = [];
  const themeFrom = headingTheme(heading);
  return (other) => {
    let pair = known[other.index];
    if (!pair) {
      pair = comparePair(other, heading, themeFrom(other));
      known[other.index] = pair;
    }
    return pair;
  };
}

function comparePair(other: HeadingFacts, heading: HeadingFacts, theme: HeadingTheme): HeadingPair {
  const alike = likeness(heading.article, other.index, heading.index);
  return {
    contains: contains(heading, other),
    size: sizeDifference(other, heading),
    affix: affix(other.text, heading.text),
    kin: kinship(other, heading),
    shared: sharedWords(other, heading),
    about: likenessStep(alike),
    likeness: alike,
    isNamed: mentions(other, heading),
    names: mentions(heading, other),
    theme,
    lists: heading.listed.by === other.index,
    takesUp: takesUp(other, heading),
    isTakenUp: takesUp(heading, other),
  };
}
