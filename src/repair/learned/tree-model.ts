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
/** So many trees have their leaves in one number of 32 bits. */
const TREES_PER_WORD: number = 32 / MAX_LEAVES;

/** Sums the leaves that all trees give for the values of the measures. */
export type TreeModel = (measures: Float64Array) => number;

/**
 * Trees that are not walked down: each measure rules leaves out, and the first that is left of a tree is the
 * one that it comes to. What measures rule out that many have in common is found once.
 */
export interface LeafModel {
  /** All leaves of all trees, a bit each. */
  readonly all: () => number[];
  /** Rules out the leaves that no tree comes to with some of the measures. */
  readonly ruleOut: (leaves: number[], measures: Float64Array, from: number, to: number) => void;
  /** What trees say that come to the first of their leaves that are left. */
  readonly sum: (leaves: readonly number[]) => number;
}

/** A node that is no leaf: above its threshold the leaves of its lower branch are out of question. */
interface Fork {
  readonly measure: number;
  readonly bound: number;
  /** Where their bits are: in which number, and a 0 for each. */
  readonly word: number;
  readonly kept: number;
}

/** Read stored trees that are asked about all measures at once. */
export function readTrees(stored: StoredTrees): TreeModel {
  const { all, ruleOut, sum } = readLeaves(stored);
  const leaves = all();
  return (measures) => {
    leaves.fill(-1);
    ruleOut(leaves, measures, 0, measures.length);
    return sum(leaves);
  };
}

/** Read stored trees. */
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

/** The forks of all trees, and what their leaves say: eight numbers a tree, of as many trees as fill words. */
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

/** What measures rule out, by steps: one for each threshold of a measure, and one above all. */
interface Steps {
  /** By measure its first step; ends with the number of all. */
  readonly firsts: Uint32Array;
  /** By step the threshold that values of it do not pass. */
  readonly bounds: Float64Array;
  /** By step where the lists of words, and of the bits kept in them, begin; ends with their length. */
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
