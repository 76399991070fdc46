import type { LeafModel } from '../../../learned/tree-model.ts';
import type { HeadingFacts } from '../describe/heading-facts.ts';
import type { HeadingPlace } from '../heading-place.ts';
import { PAIR_MEASURE_COUNT } from './measure-pair.ts';
import { FAMILY, MEASURE_COUNT, OWN, PAIRS, placeMeasurer } from './place-measures.ts';

/**
 * Score the places of a heading by boosted trees. The leaves that remain after the measures of the heading, and
 * of each open one beside it, are found once for all places.
 *
 * @param count How many headings there are.
 * @param trees Grown from the measures of `placeMeasures`.
 */
export function placeTrees(
  heading: HeadingFacts,
  next: HeadingFacts | undefined,
  count: number,
  trees: LeafModel,
): (place: HeadingPlace) => number {
  const { out, measureTree, measureOpen } = placeMeasurer(heading, next, count);
  const leaves = trees.all();
  const leavesOf = (from: number, to: number): readonly number[] => {
    const left = trees.all();
    trees.ruleOut(left, out, from, to);
    return left;
  };
  const own = leavesOf(OWN, PAIRS);
  const known = [0, 1, 2].map((): (readonly number[])[] => []);
  /** @param which Of the three open headings that a place knows. */
  const pairOf = (
    place: HeadingPlace,
    open: HeadingFacts | undefined,
    which: number,
  ): readonly number[] => {
    // Where there is none, that is known of all places, too.
    const at = open ? open.index + 1 : 0;
    const before = known[which]?.[at];
    if (before) return before;
    const from = PAIRS + which * PAIR_MEASURE_COUNT;
    measureOpen(place, open, from);
    const pair = leavesOf(from, from + PAIR_MEASURE_COUNT);
    const all = known[which];
    if (all) all[at] = pair;
    return pair;
  };
  return (place) => {
    const beside = pairOf(place, place.sibling, 0);
    const above = pairOf(place, place.parent, 1);
    const last = pairOf(place, place.previous, 2);
    for (let at = 0; at < leaves.length; at++) {
      leaves[at] = (own[at] ?? 0) & (beside[at] ?? 0) & (above[at] ?? 0) & (last[at] ?? 0);
    }
    measureTree(place);
    trees.ruleOut(leaves, out, 0, OWN);
    trees.ruleOut(leaves, out, FAMILY, MEASURE_COUNT);
    return trees.sum(leaves);
  };
}
