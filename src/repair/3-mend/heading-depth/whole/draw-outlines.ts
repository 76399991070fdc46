import type { HeadingFacts } from '../heading-facts.ts';
import type { OutlineLattice } from '../outline-lattice.ts';
import type { FactAmounts } from './fact-sheet.ts';
import { familyFacts } from './family-facts.ts';
import { outlineFacts } from './outline-facts.ts';
import { outlineTree } from './outline-tree.ts';
import { sampleOutlines } from './sample-outlines.ts';

/** So many outlines of a text are drawn. */
const DRAWS = 100;

/** An outline that may be that of the text. */
export interface DrawnOutline {
  /** For each heading the place of its parent, `NO_PARENT`, or `NONE`. */
  readonly parents: readonly number[];
  /** Share of the draws. */
  readonly share: number;
  /** What it has of each fact is the sum of these; those of a family are shared by outlines. */
  readonly facts: readonly FactAmounts[];
}

/** Draw outlines of a text, each as often as it is likely, and look at each as a whole. */
export function drawOutlines(
  headings: readonly HeadingFacts[],
  lattice: OutlineLattice,
): readonly DrawnOutline[] {
  const factsOf = familyFacts(headings);
  return sampleOutlines(lattice, DRAWS).map((sample) => {
    const tree = outlineTree(headings, sample.levels);
    return {
      parents: tree.parents,
      share: sample.count / DRAWS,
      facts: outlineFacts(headings, sample, tree, factsOf),
    };
  });
}
