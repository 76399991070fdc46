import { Buffer } from 'node:buffer';

/** Gradient-boosted decision trees as stored. */
export interface StoredTrees {
  /** Log-odds of one step of a leaf's value. */
  readonly scale: number;
  /** For each measure the thresholds at which trees split. */
  readonly thresholds: readonly (readonly number[])[];
  /**
   * All nodes, two bytes each, in base 64: the measure and the number of its threshold, then all of
   * the lower branch, then all of the other; `LEAF` and a signed byte for a leaf.
   */
  readonly nodes: string;
}

/** Marks a leaf, in place of the number of a measure. */
export const LEAF = 255;

/** Sums the leaves that all trees give for the values of the measures. */
export type TreeModel = (measures: Float64Array) => number;

/** Read stored trees. */
export function readTrees({ scale, thresholds, nodes }: StoredTrees): TreeModel {
  const bytes = Buffer.from(nodes, 'base64');
  const count = bytes.length / 2;
  const measure = Uint8Array.from({ length: count }, (_, node) => bytes[2 * node] ?? LEAF);
  const value = Float64Array.from({ length: count }, (_, node) =>
    measure[node] === LEAF
      ? bytes.readInt8(2 * node + 1) * scale
      : (thresholds[measure[node] ?? 0]?.[bytes[2 * node + 1] ?? 0] ?? 0),
  );
  const { upper, roots } = linkNodes(measure);
  return (measures) => {
    let sum = 0;
    for (let at = 0; at < roots.length; at++) {
      let node = roots[at] ?? 0;
      for (let asked = measure[node] ?? LEAF; asked !== LEAF; asked = measure[node] ?? LEAF) {
        const isLow = (measures[asked] ?? 0) <= (value[node] ?? 0);
        node = isLow ? node + 1 : (upper[node] ?? 0);
      }
      sum += value[node] ?? 0;
    }
    return sum;
  };
}

/** Finds where trees begin and where the upper branches of nodes do. */
function linkNodes(measure: Uint8Array): {
  readonly upper: Uint32Array;
  readonly roots: readonly number[];
} {
  const upper = new Uint32Array(measure.length);
  const roots: number[] = [];
  const open: number[] = [];
  for (let node = 0; node < measure.length; node++) {
    const before = node > 0 && measure[node - 1] === LEAF ? open.pop() : undefined;
    if (before !== undefined) upper[before] = node;
    else if (node === 0 || measure[node - 1] === LEAF) roots.push(node);
    if (measure[node] !== LEAF) open.push(node);
  }
  return { upper, roots };
}
