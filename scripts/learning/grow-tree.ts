import { MAX_LEAVES } from '../../src/repair/learned/tree-model.ts';
import type { BinnedMeasures } from './bin-measures.ts';

/** A regression tree; rows whose measure exceeds the threshold of a bin go to `high`. */
export type Tree =
  | { readonly value: number }
  | { readonly measure: number; readonly bin: number; readonly low: Tree; readonly high: Tree };

/** Trees, and for each measure the thresholds at which they may split. */
export interface LearnedTrees {
  readonly trees: readonly Tree[];
  readonly thresholds: readonly (readonly number[])[];
}

/** First and second derivatives of the loss by the score of each row. */
export interface Derivatives {
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
}

interface Split {
  readonly measure: number;
  readonly bin: number;
  readonly gain: number;
}

interface Leaf {
  readonly rows: Uint32Array;
  readonly split: Split | undefined;
  parts: readonly [Leaf, Leaf] | undefined;
}

/** Least number of rows in a leaf. */
const MIN_ROWS = 150;
/** L2 regularisation of the leaves' values. */
const L2_PENALTY = 20;
const BINS = 64;

/**
 * Grow a tree by second-order gradient boosting, as XGBoost does: the leaf with the best gain is split next.
 *
 * @param measures Measures at which it may split.
 * @param rate Learning rate: the factor of its leaves' values.
 * @see https://arxiv.org/abs/1603.02754
 */
export function growTree(
  data: BinnedMeasures,
  measures: readonly number[],
  derivatives: Derivatives,
  rate: number,
): Tree {
  const all = Uint32Array.from({ length: derivatives.gradients.length }, (_, row) => row);
  const leafOf = (rows: Uint32Array): Leaf => ({
    rows,
    split: bestSplit(data, measures, derivatives, rows),
    parts: undefined,
  });
  const root = leafOf(all);
  const leaves = [root];
  while (leaves.length < MAX_LEAVES) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (!best.split) break;
    const bins = data.bins[best.split.measure] ?? new Uint8Array();
    const { bin } = best.split;
    best.parts = [
      leafOf(best.rows.filter((row) => (bins[row] ?? 0) <= bin)),
      leafOf(best.rows.filter((row) => (bins[row] ?? 0) > bin)),
    ];
    leaves.splice(leaves.indexOf(best), 1, ...best.parts);
  }
  return treeOf(root, derivatives, rate);
}

/** The value of the leaf that a row falls into. */
export function predictTree(tree: Tree, { bins }: BinnedMeasures, row: number): number {
  let node = tree;
  while ('measure' in node) {
    node = (bins[node.measure]?.[row] ?? 0) <= node.bin ? node.low : node.high;
  }
  return node.value;
}

function treeOf({ rows, split, parts }: Leaf, derivatives: Derivatives, rate: number): Tree {
  if (split && parts) {
    const { measure, bin } = split;
    const [low, high] = parts.map((part) => treeOf(part, derivatives, rate));
    if (low && high) return { measure, bin, low, high };
  }
  const [gradient, hessian] = sumOf(rows, derivatives);
  return { value: (-rate * gradient) / (hessian + L2_PENALTY) };
}

function sumOf(rows: Uint32Array, { gradients, hessians }: Derivatives): readonly [number, number] {
  let gradient = 0;
  let hessian = 0;
  for (const row of rows) {
    gradient += gradients[row] ?? 0;
    hessian += hessians[row] ?? 0;
  }
  return [gradient, hessian];
}

function bestSplit(
  { bins, thresholds }: BinnedMeasures,
  measures: readonly number[],
  derivatives: Derivatives,
  rows: Uint32Array,
): Split | undefined {
  if (rows.length < 2 * MIN_ROWS) return undefined;
  const [gradient, hessian] = sumOf(rows, derivatives);
  const base = scoreOf(gradient, hessian);
  let best: Split | undefined;
  for (const measure of measures) {
    const own = bins[measure] ?? new Uint8Array();
    const counts = new Float64Array(BINS);
    const gradients = new Float64Array(BINS);
    const hessians = new Float64Array(BINS);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      const bin = own[row] ?? 0;
      counts[bin] = (counts[bin] ?? 0) + 1;
      gradients[bin] = (gradients[bin] ?? 0) + (derivatives.gradients[row] ?? 0);
      hessians[bin] = (hessians[bin] ?? 0) + (derivatives.hessians[row] ?? 0);
    }
    let [count, low, lowHessian] = [0, 0, 0];
    for (let bin = 0; bin < (thresholds[measure]?.length ?? 0); bin++) {
      count += counts[bin] ?? 0;
      low += gradients[bin] ?? 0;
      lowHessian += hessians[bin] ?? 0;
      if (count < MIN_ROWS || rows.length - count < MIN_ROWS) continue;
      const gain = scoreOf(low, lowHessian) + scoreOf(gradient - low, hessian - lowHessian) - base;
      if (gain > (best?.gain ?? 0)) best = { measure, bin, gain };
    }
  }
  return best;
}

function scoreOf(gradient: number, hessian: number): number {
  return (gradient * gradient) / (hessian + L2_PENALTY);
}
