import type { HeadingFacts } from '../heading-facts.ts';
import { addFamily } from './add-family.ts';
import { addLikeness } from './add-likeness.ts';
import { type FactAmounts, factSheet } from './fact-sheet.ts';
import { headingTraits } from './heading-traits.ts';
import type { Family, OutlineTree } from './outline-tree.ts';
import { sequenceNumbers } from './sequence-numbers.ts';

/** Looks at a heading of an outline with all that stand below it. */
export type FamilyFacts = (family: Family, tree: OutlineTree) => FactAmounts;

/**
 * Prepare to look at families of many outlines of one text. Most families stand in many of the
 * outlines: each is looked at once.
 */
export function familyFacts(headings: readonly HeadingFacts[]): FamilyFacts {
  const traits = headings.map(headingTraits);
  const goOn = sequenceNumbers();
  const known = new Map<number, FactAmounts>();
  return (family, tree) => {
    const key = numberOf(family, tree, goOn);
    let facts = known.get(key);
    if (!facts) {
      const sheet = factSheet();
      addFamily(sheet, family, tree);
      addLikeness(sheet, family, traits);
      facts = sheet.amounts;
      known.set(key, facts);
    }
    return facts;
  };
}

/** Tells families apart by their parents, levels, children and children's children. */
function numberOf(
  { parent, level, children }: Family,
  tree: OutlineTree,
  goOn: (sequence: number, next: number) => number,
): number {
  let number = goOn(goOn(0, level), parent ? parent.index + 1 : 0);
  for (const child of children) {
    number = goOn(number, 2 * child.index);
    for (const { index } of tree.below(child)) number = goOn(number, 2 * index + 1);
  }
  return number;
}
