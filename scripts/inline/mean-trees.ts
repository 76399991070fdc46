import type { LearnedTrees, Tree } from '../learning/grow-tree.ts';

/**
 * The mean of several sets of trees that ask for the same thresholds: chance, which moves a single one, moves it less.
 */
export function meanTrees(sets: readonly LearnedTrees[]): LearnedTrees {
  return {
    trees: sets.flatMap(({ trees }) => trees.map((tree) => lessen(tree, 1 / sets.length))),
    thresholds: sets[0]?.thresholds ?? [],
  };
}

function lessen(tree: Tree, share: number): Tree {
  if ('value' in tree) return { value: tree.value * share };
  return { ...tree, low: lessen(tree.low, share), high: lessen(tree.high, share) };
}
