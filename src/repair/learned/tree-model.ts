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
/** No tree has more leaves. */
export const MAX_LEAVES = 8;
/** Number of trees whose leaves share one 32-bit word. */
const TREES_PER_WORD: number = 32 / MAX_LEAVES;

/** Sums the leaves that all trees give for the values of the measures. */
export type TreeModel = (measures: Float64Array) => number;

/**
 * Trees evaluated by bit masks, as QuickScorer does, instead of node by node: each measure rules out the leaves
 * of the branches that are not taken, and a tree gives the first leaf left. Masks of measures that several
 * rows share are found once.
 *
 * @see https://doi.org/10.1145/2766462.2767733
 */
export interface LeafModel {
  /** A mask with a bit for each leaf of all trees. */
  readonly all: () => number[];
  /** Rules out leaves by the measures from `from` up to `to`; changes the mask in place. */
  readonly ruleOut: (leaves: number[], measures: Float64Array, from: number, to: number) => void;
  /** Sum of the values of the first leaf left of each tree. */
  readonly sum: (leaves: readonly number[]) => number;
}

/** An inner node: above its threshold the leaves of its lower branch are ruled out. */
interface Fork {
  readonly measure: number;
  readonly bound: number;
  /** Number of the word with the bits of these leaves, and a mask in which they are 0. */
  readonly word: number;
  readonly kept: number;
}

/** Read stored trees as a function of all measures. */
export function readTrees(stored: StoredTrees): TreeModel {
  const { all, ruleOut, sum } = readLeaves(stored);
  const leaves = all();
  return (measures) => {
    leaves.fill(-1);
    ruleOut(leaves, measures, 0, measures.length);
    return sum(leaves);
  };
}

/** Read stored trees as masks. */
export function readLeaves(stored: StoredTrees): LeafModel {
  const { forks, values } = readNodes(stored);
  const { firsts, bounds, starts, words, kept } = sortForks(forks, stored.thresholds.length);
  const size = values.length / 32;
  return {
    all: () => new Array<number>(size).fill(-1),
    ruleOut: (leaves, measures, from, to) => {
      for (let measure = from; measure < to; measure++) {
        const value = measures[measure] ?? 0;
        const last = (firsts[measure + 1] ?? 0) - 1;
        let step = firsts[measure] ?? 0;
        while (step < last && !(value <= (bounds[step] ?? 0))) step++;
        const end = starts[step + 1] ?? 0;
        for (let at = starts[step] ?? 0; at < end; at++) {
          const word = words[at] ?? 0;
          leaves[word] = (leaves[word] ?? 0) & (kept[at] ?? 0);
        }
      }
    },
    sum: (leaves) => {
      let sum = 0;
      for (let word = 0; word < size; word++) {
        const bits = leaves[word] ?? 0;
        const at = word * 32;
        // Of four trees, each with its first leaf at the top.
        sum += values[at + Math.clz32(bits)] ?? 0;
        sum += values[at + 8 + Math.clz32(bits << 8)] ?? 0;
        sum += values[at + 16 + Math.clz32(bits << 16)] ?? 0;
        sum += values[at + 24 + Math.clz32(bits << 24)] ?? 0;
      }
      return sum;
    },
  };
}

/** Inner nodes of all trees, and the values of leaves: `MAX_LEAVES` for each tree, padded to whole words. */
function readNodes({ scale, thresholds, nodes }: StoredTrees): {
  readonly forks: readonly Fork[];
  readonly values: Float64Array;
} {
  const bytes = Buffer.from(nodes, 'base64');
  const forks: Fork[] = [];
  const values: number[] = [];
  let at = 0;
  /** Reads a node and all below it. */
  const read = (tree: number, leaf: number): number => {
    const measure = bytes[at] ?? LEAF;
    const node = at;
    at += 2;
    if (measure === LEAF) {
      values[tree * MAX_LEAVES + leaf] = bytes.readInt8(node + 1) * scale;
      return leaf + 1;
    }
    const middle = read(tree, leaf);
    const bound = thresholds[measure]?.[bytes[node + 1] ?? 0] ?? 0;
    const word = Math.floor(tree / TREES_PER_WORD);
    const first = (tree % TREES_PER_WORD) * MAX_LEAVES + leaf;
    forks.push({ measure, bound, word, kept: ~bitsFrom(first, middle - leaf) });
    return read(tree, middle);
  };
  let trees = 0;
  for (; at < bytes.length; trees++) read(trees, 0);
  const size = Math.ceil(trees / TREES_PER_WORD) * 32;
  return { forks, values: Float64Array.from({ length: size }, (_, leaf) => values[leaf] ?? 0) };
}

/** Some bits of 32 in a row, counted from the top. */
function bitsFrom(first: number, count: number): number {
  return ((2 ** count - 1) << (32 - first - count)) | 0;
}

/** Masks of measures by step: one for each interval between the thresholds of a measure. */
interface Steps {
  /** First step of each measure, then the number of all steps. */
  readonly firsts: Uint32Array;
  /** Upper end of each step. */
  readonly bounds: Float64Array;
  /** Start of each step in `words` and `kept`, then their length. */
  readonly starts: Uint32Array;
  readonly words: Uint16Array;
  readonly kept: Int32Array;
}

function sortForks(forks: readonly Fork[], measures: number): Steps {
  const [firsts, bounds, starts]: [number[], number[], number[]] = [[], [], []];
  const [words, kept]: [number[], number[]] = [[], []];
  for (let measure = 0; measure < measures; measure++) {
    firsts.push(bounds.length);
    const own = forks.filter((fork) => fork.measure === measure);
    const steps = [...new Set(own.map(({ bound }) => bound))].sort((a, b) => a - b);
    const passed = new Map<number, number>();
    for (const step of [...steps, Number.POSITIVE_INFINITY]) {
      bounds.push(step);
      starts.push(words.length);
      words.push(...passed.keys());
      kept.push(...passed.values());
      for (const fork of own) {
        if (fork.bound === step) passed.set(fork.word, (passed.get(fork.word) ?? -1) & fork.kept);
      }
    }
  }
  return {
    firsts: Uint32Array.of(...firsts, bounds.length),
    bounds: Float64Array.from(bounds),
    starts: Uint32Array.of(...starts, words.length),
    words: Uint16Array.from(words),
    kept: Int32Array.from(kept),
  };
}
