import type { CodedNames } from './code-names.ts';
import type { EdgeCounts, NameCounts } from './edge-gains.ts';
import { LENGTH_STEPS, lengthStep } from './length-step.ts';
import type { TableTokens } from './table-tokens.ts';

/** Counts over the cells of one column, the header's apart. */
export interface ColumnCounts {
  readonly start: EdgeCounts;
  readonly end: EdgeCounts;
  readonly length: number[];
  filled: number;
  empty: number;
}

/** Counts of a column without cells. */
export function newCounts({ classes, starts, ends, words }: TableTokens): ColumnCounts {
  const count = ({ names }: CodedNames): NameCounts => ({
    seen: new Int32Array(names.length),
    known: [
      new Float64Array(names.length).fill(Number.NaN),
      new Float64Array(names.length).fill(Number.NaN),
    ],
  });
  const edge = (shapes: CodedNames): EdgeCounts => ({
    classes: count(classes),
    shapes: count(shapes),
    words: new Int32Array(words.names.length),
    isMet: new Uint8Array(words.names.length),
    met: 0,
  });
  return {
    start: edge(starts),
    end: edge(ends),
    length: new Array<number>(LENGTH_STEPS).fill(0),
    filled: 0,
    empty: 0,
  };
}

/**
 * Count a cell of a column, or take it out again.
 *
 * @param amount 1 or -1.
 */
export function addCell(
  counts: ColumnCounts | undefined,
  { classes, starts, ends, words }: TableTokens,
  row: number,
  cell: readonly [number, number] | undefined,
  amount: number,
): void {
  if (!counts) return;
  if (!cell) {
    counts.empty += amount;
    return;
  }
  counts.filled += amount;
  const [from, to] = cell;
  const [own, word] = [classes.codes[row], words.codes[row]];
  addEdge(counts.start, own?.[from], starts.codes[row]?.[from], word?.[from], amount);
  addEdge(counts.end, own?.[to - 1], ends.codes[row]?.[to - 1], word?.[to - 1], amount);
  const step = lengthStep(to - from);
  counts.length[step] = (counts.length[step] ?? 0) + amount;
}

function addEdge(
  edge: EdgeCounts,
  name: number | undefined,
  shape: number | undefined,
  word: number | undefined,
  amount: number,
): void {
  if (name === undefined || shape === undefined || word === undefined) return;
  addTo(edge.classes.seen, name, amount);
  addTo(edge.shapes.seen, shape, amount);
  addTo(edge.words, word, amount);
  // A word that is taken out again still counts as one of the column's words.
  if (edge.isMet[word] === 1) return;
  edge.isMet[word] = 1;
  edge.met += 1;
}

function addTo(counts: Int32Array, code: number, amount: number): void {
  counts[code] = (counts[code] ?? 0) + amount;
}
