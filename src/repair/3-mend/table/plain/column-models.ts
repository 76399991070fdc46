import { classGain } from './class-gain.ts';
import { type EdgeCounts, type EdgeKinds, edgeGains, type NameCounts } from './edge-gains.ts';
import { headerKeys } from './header-keys.ts';
import type { PlainRow } from './plain-row.ts';
import type { RowSplit } from './row-split.ts';

/** What the columns of a table expect of one row's cells, by column and token. */
export interface RowGains {
  /** `start[c][i]`: gain of starting the cell of column `c` with token `i`; `end` likewise. */
  readonly start: readonly Float64Array[];
  readonly end: readonly Float64Array[];
  /** `length[c][k]`: gain of a cell whose length falls in step `k`. */
  readonly length: readonly Float64Array[];
  /** Gain of leaving a column empty. */
  readonly empty: readonly number[];
}

type Shares = Readonly<Record<string, number>>;

/** Learned shares of cells that start and end with a class or shape, have a length, are empty. */
export interface CellShares {
  readonly start: Shares;
  readonly end: Shares;
  readonly startShape: Shares;
  readonly endShape: Shares;
  readonly length: readonly number[];
  readonly empty: number;
}

/** Shares of all cells, and of the cells below a header that is common in many places. */
export interface ColumnShares {
  readonly all: CellShares;
  /** By one of `headerKeys`. */
  readonly headers: Readonly<Record<string, CellShares>>;
}

/** How much each kind of agreement counts. */
export interface GainWeights {
  readonly startClass: number;
  readonly startShape: number;
  readonly startToken: number;
  readonly endClass: number;
  readonly endShape: number;
  readonly endToken: number;
  readonly length: number;
  readonly smoothing: number;
  /** Added to the log-odds of an empty cell. */
  readonly empty: number;
}

/** Counts over the cells of one column, the header's apart. */
interface ColumnCounts {
  readonly start: EdgeCounts;
  readonly end: EdgeCounts;
  readonly length: number[];
  filled: number;
  empty: number;
}

const LENGTH_STEPS = 7;
const LEAST_EMPTY = 0.004;

/** The step of a cell's length in tokens: 1, 2, 3, 4–5, 6–9, 10–17, more. */
export function lengthStep(tokens: number): number {
  if (tokens <= 3) return Math.max(0, tokens - 1);
  return Math.min(LENGTH_STEPS - 1, Math.floor(Math.log2(tokens - 1)) + 2);
}

/**
 * For each row, what its cells gain by agreeing with the other rows' cells of the same column.
 *
 * @param splits The header's, and those of the rows that are split so far.
 */
export function columnGains(
  rows: readonly PlainRow[],
  splits: readonly (RowSplit | undefined)[],
  columns: number,
  shares: ColumnShares,
  weights: GainWeights,
): readonly RowGains[] {
  const kinds = Array.from({ length: columns }, (_, c) =>
    kindsOf(sharesBelow(rows[0], splits[0]?.[c], shares), shares.all, weights),
  );
  const counts = Array.from({ length: columns }, newCounts);
  const common = wordShares(rows);
  splits.forEach((split, r) => {
    if (r > 0) split?.forEach((cell, c) => void addCell(counts[c], rows[r], cell, 1));
  });
  return rows.map((row, r) => {
    if (r === 0) return noGains(row, columns);
    // A row must not vote for itself.
    splits[r]?.forEach((cell, c) => void addCell(counts[c], row, cell, -1));
    const gains = rowGains(row, splits[r], counts, common, kinds, weights);
    splits[r]?.forEach((cell, c) => void addCell(counts[c], row, cell, 1));
    return gains;
  });
}

function sharesBelow(
  header: PlainRow | undefined,
  cell: RowSplit[number],
  { all, headers }: ColumnShares,
): CellShares {
  const name = cell ? (header?.tokens.slice(...cell).join(' ') ?? '') : '';
  const key = headerKeys(name).find((known) => headers[known]);
  return (key !== undefined && headers[key]) || all;
}

/** What a column's cells are judged by. */
interface ColumnKinds {
  readonly prior: CellShares;
  readonly all: CellShares;
  readonly start: EdgeKinds;
  readonly end: EdgeKinds;
}

function kindsOf(prior: CellShares, all: CellShares, weights: GainWeights): ColumnKinds {
  return {
    prior,
    all,
    start: {
      classes: { prior: prior.start, all: all.start, weight: weights.startClass },
      shapes: { prior: prior.startShape, all: all.startShape, weight: weights.startShape },
      wordWeight: weights.startToken,
    },
    end: {
      classes: { prior: prior.end, all: all.end, weight: weights.endClass },
      shapes: { prior: prior.endShape, all: all.endShape, weight: weights.endShape },
      wordWeight: weights.endToken,
    },
  };
}

function newCounts(): ColumnCounts {
  const names = (): NameCounts => ({ seen: new Map(), known: [new Map(), new Map()] });
  const edge = (): EdgeCounts => ({ classes: names(), shapes: names(), words: new Map() });
  return {
    start: edge(),
    end: edge(),
    length: new Array<number>(LENGTH_STEPS).fill(0),
    filled: 0,
    empty: 0,
  };
}

function addCell(
  counts: ColumnCounts | undefined,
  row: PlainRow | undefined,
  cell: readonly [number, number] | undefined,
  amount: number,
): void {
  if (!counts || !row) return;
  if (!cell) {
    counts.empty += amount;
    return;
  }
  counts.filled += amount;
  const [from, to] = cell;
  addEdge(counts.start, row.classes[from], row.starts[from], row.words[from], amount);
  addEdge(counts.end, row.classes[to - 1], row.ends[to - 1], row.words[to - 1], amount);
  const step = lengthStep(to - from);
  counts.length[step] = (counts.length[step] ?? 0) + amount;
}

function addEdge(
  edge: EdgeCounts,
  name: string | undefined,
  shape: string | undefined,
  word: string | undefined,
  amount: number,
): void {
  const add = (map: Map<string, number>, key: string | undefined): void => {
    // A word that is taken out again still counts as one of the column's words.
    if (key !== undefined) map.set(key, (map.get(key) ?? 0) + amount);
  };
  add(edge.classes.seen, name);
  add(edge.shapes.seen, shape);
  add(edge.words, word);
}

function wordShares(rows: readonly PlainRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const row of rows.slice(1)) {
    for (const word of row.words) counts.set(word, (counts.get(word) ?? 0) + 1);
    total += row.words.length;
  }
  return new Map([...counts].map(([word, n]) => [word, n / Math.max(1, total)]));
}

function noGains(row: PlainRow, columns: number): RowGains {
  const zeros = (length: number) => Array.from({ length: columns }, () => new Float64Array(length));
  return {
    start: zeros(row.tokens.length),
    end: zeros(row.tokens.length),
    length: zeros(LENGTH_STEPS),
    empty: new Array<number>(columns).fill(-12),
  };
}

function rowGains(
  row: PlainRow,
  split: RowSplit | undefined,
  counts: readonly ColumnCounts[],
  common: ReadonlyMap<string, number>,
  kinds: readonly ColumnKinds[],
  weights: GainWeights,
): RowGains {
  const frequent = row.words.map((word) => common.get(word) ?? 0);
  const edge = (side: 'start' | 'end'): Float64Array[] => {
    const shapes = side === 'start' ? row.starts : row.ends;
    return kinds.map((kind, c) => {
      const column = counts[c] ?? newCounts();
      const cell = split?.[c];
      const own = cell && (side === 'start' ? cell[0] : cell[1] - 1);
      const tokens = { classes: row.classes, shapes, words: row.words, common: frequent, own };
      return edgeGains(tokens, column[side], column.filled, weights.smoothing, kind[side]);
    });
  };
  return {
    start: edge('start'),
    end: edge('end'),
    length: kinds.map((kind, c) => lengthGains(counts[c] ?? newCounts(), kind, weights)),
    empty: kinds.map(({ prior }, c) => emptyGain(counts[c] ?? newCounts(), prior, weights)),
  };
}

function lengthGains(
  { length, filled }: ColumnCounts,
  { prior, all }: ColumnKinds,
  weights: GainWeights,
): Float64Array {
  const gains = new Float64Array(length.length);
  for (const [k, n] of length.entries()) {
    const gain = classGain(n, filled, prior.length[k], all.length[k], weights.smoothing);
    gains[k] = weights.length * gain;
  }
  return gains;
}

function emptyGain(
  { empty, filled }: ColumnCounts,
  prior: CellShares,
  { smoothing, empty: weight }: GainWeights,
): number {
  const share = (empty + smoothing * prior.empty) / (empty + filled + smoothing);
  const odds = Math.max(LEAST_EMPTY, Math.min(1 - LEAST_EMPTY, share));
  return weight + Math.log(odds / (1 - odds));
}
