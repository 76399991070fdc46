import { LEAF, type StoredTrees } from '../../src/repair/learned/tree-model.ts';
import type { LearnedTrees, Tree } from './grow-tree.ts';

/** Encode trees for storage, without thresholds at which no tree splits. */
export function encodeTrees({ trees, thresholds }: LearnedTrees): StoredTrees {
  const asked = thresholds.map((): number[] => []);
  let most = 0;
  for (const tree of trees) {
    walk(tree, (node) => {
      if ('value' in node) most = Math.max(most, Math.abs(node.value));
      else if (!asked[node.measure]?.includes(node.bin)) asked[node.measure]?.push(node.bin);
    });
  }
  for (const own of asked) own.sort((a, b) => a - b);
  const scale = Number((most / 127).toPrecision(6));
  const bytes: number[] = [];
  for (const tree of trees) {
    walk(tree, (node) => {
      if ('value' in node) bytes.push(LEAF, Math.round(node.value / scale) & 255);
      else bytes.push(node.measure, asked[node.measure]?.indexOf(node.bin) ?? 0);
    });
  }
  return {
    scale,
    thresholds: asked.map((own, at) => own.map((bin) => thresholds[at]?.[bin] ?? 0)),
    nodes: Buffer.from(bytes).toString('base64'),
  };
}

/** The lower branch before the other. */
function walk(tree: Tree, visit: (node: Tree) => void): void {
  visit(tree);
  if ('value' in tree) return;
  walk(tree.low, visit);
  walk(tree.high, visit);
}
