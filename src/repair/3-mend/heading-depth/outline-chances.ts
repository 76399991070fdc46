import type { LeafModel } from '../../learned/tree-model.ts';
import type { HeadingFacts } from './describe/heading-facts.ts';
import { pairsOf } from './heading-pair.ts';
import { isCredit } from './is-credit.ts';
import { NO_HEADING, NO_PARENT, NONE } from './levels.ts';
import { type OutlineLattice, outlineLattice, stepChance } from './outline-lattice.ts';
import { treeScorers } from './trees/tree-scorers.ts';
import { levelScorers } from './weights/level-scorer.ts';

/** A paragraph as likely as this stays one; one right above code, as this. */
const MIN_PARAGRAPH = 0.6;
const MIN_PARAGRAPH_ABOVE_CODE = 0.75;
/** A heading as unlikely as this is none; one with a number, or right above code, as this. */
const MIN_NO_HEADING = 0.7;
const MIN_NO_HEADING_MARKED = 0.95;
/** Fewer make no outline: of what the line model is as sure as this (0.94), is a heading. */
const MIN_HEADINGS = 5;
const MIN_SURENESS = 8;
/** Outlines far behind the best are not followed, so nothing is surer than this. */
const MAX_PROBABILITY = 0.98;

/** Posterior probabilities of the parents of headings. */
export interface OutlineChances {
  /** Whether each is decided to be no heading. */
  readonly isNone: readonly boolean[];
  /** How likely each is a heading at all, in [0, 1]. */
  readonly sureness: readonly number[];
  /** Once that is decided: for each the chance of each parent by its place; `NO_PARENT` for the outermost. */
  readonly parents: readonly ReadonlyMap<number, number>[];
}

/**
 * Decide what is no heading, and compute the posterior probability of each parent of each heading: the sum
 * over all likely outlines.
 *
 * @param headings What may be headings, in order.
 * @param weights Of the features of `FEATURE_GROUPS`.
 * @param trees Of the measures of `placeMeasures`; they are asked once it is clear what is none.
 */
export function outlineChances(
  headings: readonly HeadingFacts[],
  weights: Float32Array,
  trees: LeafModel,
): OutlineChances {
  const pairs = headings.map(pairsOf);
  const scorers = levelScorers(headings, weights, false, pairs);
  const isCredited = headings.map(isCredit);
  const lattice = outlineLattice(
    headings,
    scorers,
    (index, level) => level === NO_HEADING || !isCredited[index],
  );
  const parents = parentChances(lattice);
  const noneChances = parents.map((chances) => chances.get(NONE) ?? 0);
  const isOutline = headings.length >= MIN_HEADINGS;
  const isNone = noneChances.map((chance, at) => chance > leastOf(headings[at], isOutline));
  const sureness = noneChances.map((chance) => Math.max(0, Math.min(MAX_PROBABILITY, 1 - chance)));
  // What was decided says more of the others, and a heading needs a place even if an unlikely one.
  const decided = outlineLattice(
    headings,
    treeScorers(headings, scorers, pairs, trees),
    (index, level) => (level === NO_HEADING) === isNone[index],
  );
  return { isNone, sureness, parents: parentChances(decided) };
}

/**
 * How likely a line must be no heading to be none.
 *
 * @param isOutline Whether there are enough headings to tell.
 */
function leastOf(heading: HeadingFacts | undefined, isOutline: boolean): number {
  if (!heading?.isFound)
    return heading?.after === 'code' ? MIN_PARAGRAPH_ABOVE_CODE : MIN_PARAGRAPH;
  if (heading.isCertain) return 1;
  if (!isOutline && heading.sureness >= MIN_SURENESS) return 1;
  return heading.numbering || heading.after === 'code' ? MIN_NO_HEADING_MARKED : MIN_NO_HEADING;
}

/** For each heading the chance of each parent, by its place, and of being none. */
function parentChances(lattice: OutlineLattice): readonly ReadonlyMap<number, number>[] {
  return lattice.layers.map((layer) => {
    const chances = new Map<number, number>();
    for (const outline of layer) {
      const { state } = outline;
      const parent = state.isNone ? NONE : (state.stack.at(-2)?.index ?? NO_PARENT);
      let chance = chances.get(parent) ?? 0;
      for (const step of outline.steps) chance += stepChance(step, outline, lattice);
      chances.set(parent, chance);
    }
    return chances;
  });
}
