import type { HeadingFacts } from '../heading-facts.ts';
import type { OutlineLattice } from '../outline-lattice.ts';
import { drawOutlines } from './draw-outlines.ts';
import { weighOutlines } from './weigh-outlines.ts';

/** Fewer headings have one outline, or as good as one. */
const FEWEST = 3;

/**
 * Let facts of whole outlines change how likely each parent of each heading is.
 *
 * What is learned of single headings tells how likely each parent is, summed over all outlines; how
 * much that changes is seen from some outlines drawn by chance: as much as they become likelier.
 *
 * @param chances For each heading, by the parent's place.
 * @param weights Of `outlineFacts`.
 */
export function reweighParents(
  chances: readonly ReadonlyMap<number, number>[],
  headings: readonly HeadingFacts[],
  lattice: OutlineLattice,
  weights: Float32Array,
): readonly ReadonlyMap<number, number>[] {
  if (headings.length < FEWEST) return chances;
  const outlines = drawOutlines(headings, lattice);
  if (outlines.length < 2) return chances;
  const changed = chances.map((byParent) => new Map(byParent));
  for (const [at, chance] of weighOutlines(outlines, weights).entries()) {
    const { parents, share } = outlines[at] ?? { parents: [], share: 0 };
    for (const [place, parent] of parents.entries()) {
      const byParent = changed[place];
      byParent?.set(parent, (byParent.get(parent) ?? 0) + chance - share);
    }
  }
  return changed;
}
