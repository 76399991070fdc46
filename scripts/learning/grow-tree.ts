import type { BinnedMeasures } from './bin-measures.ts';

/** A tree: rows whose measure exceeds a threshold go up. */
export type Tree =
  | { readonly value: number }
  | { readonly measure: number; readonly bin: number; readonly low: Tree; readonly high: Tree };

/** Trees and the thresholds that they ask for. */
export interface LearnedTrees {
  readonly trees: readonly Tree[];
  readonly thresholds: readonly (readonly number[])[];
}

/** What each row pulls its leaf towards. */
export interface Pulls {
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
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

const LEAVES = 8;
/** A leaf has so many rows at least. */
const FEWEST = 150;
/** Pulls leaves towards nothing. */
const RIDGE = 20;
const BINS = 64;

/**
 * Grow a tree, always where it helps most.
 *
 * @param measures Those that it may ask for.
 * @param rate What its leaves are made smaller by.
 */
export function growTree(
  data: BinnedMeasures,
  measures: readonly number[],
  pulls: Pulls,
  rate: number,
): Tree {
  const all = Uint32Array.from({ length: pulls.slopes.length }, (_, row) => row);
  const leafOf = (rows: Uint32Array): Leaf => ({
    rows,
    split: bestSplit(data, measures, pulls, rows),
    parts: undefined,
  });
  const root = leafOf(all);
  const leaves = [root];
  while (leaves.length < LEAVES) {
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
  return treeOf(root, pulls, rate);
}

/** What a tree says of a row. */
export function sayTree(tree: Tree, { bins }: BinnedMeasures, row: number): number {
  let node = tree;
  while ('measure' in node) {
    node = (bins[node.measure]?.[row] ?? 0) <= node.bin ? node.low : node.high;
  }
  return node.value;
}

function treeOf({ rows, split, parts }: Leaf, pulls: Pulls, rate: number): Tree {
  if (split && parts) {
    const { measure, bin } = split;
    const [low, high] = parts.map((part) => treeOf(part, pulls, rate));
    if (low && high) return { measure, bin, low, high };
  }
  const [slope, curve] = sumOf(rows, pulls);
  return { value: (-rate * slope) / (curve + RIDGE) };
}

function sumOf(rows: Uint32Array, { slopes, curves }: Pulls): readonly [number, number] {
  let slope = 0;
  let curve = 0;
  for (const row of rows) {
    slope += slopes[row] ?? 0;
    curve += curves[row] ?? 0;
  }
  return [slope, curve];
}

function bestSplit(
  { bins, thresholds }: BinnedMeasures,
  measures: readonly number[],
  pulls: Pulls,
  rows: Uint32Array,
): Split | undefined {
  if (rows.length < 2 * FEWEST) return undefined;
  const [slope, curve] = sumOf(rows, pulls);
  const base = worth(slope, curve);
  let best: Split | undefined;
  for (const measure of measures) {
    const own = bins[measure] ?? new Uint8Array();
    const counts = new Float64Array(BINS);
    const slopes = new Float64Array(BINS);
    const curves = new Float64Array(BINS);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      const bin = own[row] ?? 0;
      counts[bin] = (counts[bin] ?? 0) + 1;
      slopes[bin] = (slopes[bin] ?? 0) + (pulls.slopes[row] ?? 0);
      curves[bin] = (curves[bin] ?? 0) + (pulls.curves[row] ?? 0);
    }
    let [count, low, lowCurve] = [0, 0, 0];
    for (let bin = 0; bin < (thresholds[measure]?.length ?? 0); bin++) {
      count += counts[bin] ?? 0;
      low += slopes[bin] ?? 0;
      lowCurve += curves[bin] ?? 0;
      if (count < FEWEST || rows.length - count < FEWEST) continue;
      const gain = worth(low, lowCurve) + worth(slope - low, curve - lowCurve) - base;
      if (gain > (best?.gain ?? 0)) best = { measure, bin, gain };
    }
  }
  return best;
}

function worth(slope: number, curve: number): number {
  return (slope * slope) / (curve + RIDGE);
}
