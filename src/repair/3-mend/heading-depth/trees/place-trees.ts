import type { LeafModel } from '../../../learned/tree-model.ts';
import type { HeadingFacts } from '../describe/heading-facts.ts';
import type { HeadingPlace } from '../heading-place.ts';
import { PAIR_MEASURES } from './measure-pair.ts';
import { FAMILY, MEASURES, OWN, PAIRS, placeMeasures } from './place-measures.ts';

/**
 * Ask trees about the places of a heading. What they make of the heading, and of each open one beside it, is
 * found once for all places.
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
  const measure = placeMeasures(heading, next, count);
  const leaves = trees.all();
  let own: readonly number[] | undefined;
  const known = [0, 1, 2].map((): (readonly number[])[] => []);
  const leavesOf = (measures: Float64Array, from: number, to: number): readonly number[] => {
    const left = trees.all();
    trees.ruleOut(left, measures, from, to);
    return left;
  };
  /** @param which Of the three open headings that a place knows. */
  const pairOf = (
    measures: Float64Array,
    which: number,
    open: HeadingFacts | undefined,
  ): readonly number[] => {
    // Where there is none, that is known of all places, too.
    const at = open ? open.index + 1 : 0;
    const before = known[which]?.[at];
    if (before) return before;
    const from = PAIRS + which * PAIR_MEASURES;
    const pair = leavesOf(measures, from, from + PAIR_MEASURES);
    const all = known[which];
    if (all) all[at] = pair;
    return pair;
  };
  return (place) => {
    const measures = measure(place);
    own ??= leavesOf(measures, OWN, PAIRS);
    const beside = pairOf(measures, 0, place.sibling);
    const above = pairOf(measures, 1, place.parent);
    const last = pairOf(measures, 2, place.previous);
    for (let at = 0; at < leaves.length; at++) {
      leaves[at] = (own[at] ?? 0) & (beside[at] ?? 0) & (above[at] ?? 0) & (last[at] ?? 0);
    }
    trees.ruleOut(leaves, measures, 0, OWN);
    trees.ruleOut(leaves, measures, FAMILY, MEASURES);
    return trees.sum(leaves);
  };
}
