import type { HeadingFacts } from '../heading-facts.ts';
import { addFamily } from './add-family.ts';
import { addLikeness } from './add-likeness.ts';
import { type FactAmounts, factSheet } from './fact-sheet.ts';
import { headingTraits } from './heading-traits.ts';
import type { Family, OutlineTree } from './outline-tree.ts';
import { type GoOn, sequenceNumbers } from './sequence-numbers.ts';

/** Looks at a heading of an outline with all that stand below it. */
export type FamilyFacts = (family: Family, tree: OutlineTree) => readonly FactAmounts[];

/**
 * Prepare to look at families of many outlines of one text. Most families stand in many of the
 * outlines: each is looked at once.
 */
export function familyFacts(headings: readonly HeadingFacts[]): FamilyFacts {
  const known = new Map<number, readonly FactAmounts[]>();
  const likenessOf = likenessFacts(headings);
  const goOn = sequenceNumbers();
  return (family, tree) => {
    const key = numberOf(family, tree, goOn);
    let facts = known.get(key);
    if (!facts) {
      const sheet = factSheet();
      addFamily(sheet, family, tree);
      facts = [sheet.amounts, ...likenessOf(family)];
      known.set(key, facts);
    }
    return facts;
  };
}

/** What headings beside one another have in common, whatever stands below them. */
function likenessFacts(
  headings: readonly HeadingFacts[],
): (family: Family) => readonly FactAmounts[] {
  const traits = headings.map(headingTraits);
  const known = new Map<number, readonly FactAmounts[]>();
  const goOn = sequenceNumbers();
  return (family) => {
    const { parent, children } = family;
    if (children.length < 2) return [];
    const key = children.reduce((number, { index }) => goOn(number, index), placeOf(parent, goOn));
    let facts = known.get(key);
    if (!facts) {
      const sheet = factSheet();
      addLikeness(sheet, family, traits);
      facts = [sheet.amounts];
      known.set(key, facts);
    }
    return facts;
  };
}

/** Tells families apart by their parents, levels, children and children's children. */
function numberOf({ parent, level, children }: Family, tree: OutlineTree, goOn: GoOn): number {
  let number = goOn(placeOf(parent, goOn), level);
  for (const child of children) {
    number = goOn(number, 2 * child.index);
    for (const { index } of tree.below(child)) number = goOn(number, 2 * index + 1);
  }
  return number;
}

function placeOf(parent: HeadingFacts | undefined, goOn: GoOn): number {
  return goOn(0, parent ? parent.index + 1 : 0);
}
