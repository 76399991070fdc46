import { commonEnds } from '../describe/common-ends.ts';
import type { HeadingFacts } from '../describe/heading-facts.ts';
import type { HeadingPair } from '../heading-pair.ts';

/** Number of measures that compare a heading with an open one. */
export const PAIR_MEASURE_COUNT = 14;

/** In place of each where there is no such heading. */
export const MISSING: number = -99;

/**
 * Measure how a heading compares with an open one.
 *
 * @param pair As `pairsOf` the heading gives it.
 */
export function measurePair(
  heading: HeadingFacts,
  open: HeadingFacts,
  pair: HeadingPair,
): readonly number[] {
  const { end, share } = commonEnds(open.lower, heading.lower);
  const distance = heading.index - open.index;
  return [
    pair.kin,
    pair.shared,
    pair.isNamed,
    pair.names,
    pair.likeness,
    end,
    share,
    open.length,
    open.section.relative - heading.section.relative,
    distance,
    open.width - heading.width,
    // Where this is more than nothing, the open heading has its like only behind this one.
    open.ahead.twin - distance,
    open.ahead.end - distance,
    open.ahead.first - distance,
  ];
}
