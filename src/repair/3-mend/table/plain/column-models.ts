import type { PlainRow } from './boundary-features.ts';
import { classGain } from './class-gain.ts';
import { edgeGains } from './edge-gains.ts';
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

/** Learned shares of cells that start and end with a class, have a length, are empty. */
export interface CellShares {
  readonly start: Readonly<Record<string, number>>;
  readonly end: Readonly<Record<string, number>>;
  readonly length: readonly number[];
  readonly empty: number;
}

/** Shares of all cells, and of the cells below a header that is common in many places. */
export interface ColumnShares {
  readonly all: CellShares;
  readonly headers: Readonly<Record<string, CellShares>>;
}

/** Under what a header's shares are kept. */
export function headerKey(tokens: readonly string[]): string {
  return tokens.join('').toLowerCase();
}

/** How much each kind of agreement counts. */
export interface GainWeights {
  readonly startClass: number;
  readonly startToken: number;
  readonly endClass: number;
  readonly endToken: number;
  readonly length: number;
  readonly smoothing: number;
  readonly empty: number;
  readonly header: number;
  readonly body: number;
}

/** Counts over the cells of one column, the header's apart. */
interface ColumnCounts {
  readonly startClass: Map<string, number>;
  readonly startToken: Map<string, number>;
  readonly endClass: Map<string, number>;
  readonly endToken: Map<string, number>;
  readonly length: number[];
  filled: number;
  empty: number;
}

const LENGTH_STEPS = 7;

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
  const priors = Array.from({ length: columns }, (_, c) => {
    const name = splits[0]?.[c];
    return (name && shares.headers[headerKey(rows[0]?.tokens.slice(...name) ?? [])]) ?? shares.all;
  });
  const counts = Array.from({ length: columns }, newCounts);
  const tokens = tokenShares(rows);
  splits.forEach((split, r) => {
    if (r > 0) split?.forEach((cell, c) => void addCell(counts[c], rows[r], cell, 1));
  });
  return rows.map((row, r) => {
    if (r === 0) return noGains(row, columns);
    // A row must not vote for itself.
    splits[r]?.forEach((cell, c) => void addCell(counts[c], row, cell, -1));
    const gains = rowGains(row, counts, tokens, { all: shares.all, priors }, weights);
    splits[r]?.forEach((cell, c) => void addCell(counts[c], row, cell, 1));
    return gains;
  });
}

function newCounts(): ColumnCounts {
  return {
    startClass: new Map(),
    startToken: new Map(),
    endClass: new Map(),
    endToken: new Map(),
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
  const add = (map: Map<string, number>, key: string | undefined): void => {
    if (key !== undefined) map.set(key, (map.get(key) ?? 0) + amount);
  };
  add(counts.startClass, row.classes[from]);
  add(counts.startToken, row.tokens[from]);
  add(counts.endClass, row.classes[to - 1]);
  add(counts.endToken, row.tokens[to - 1]);
  const step = lengthStep(to - from);
  counts.length[step] = (counts.length[step] ?? 0) + amount;
}

function tokenShares(rows: readonly PlainRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const row of rows.slice(1)) {
    for (const token of row.tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
    total += row.tokens.length;
  }
  return new Map([...counts].map(([token, n]) => [token, n / Math.max(1, total)]));
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
  counts: readonly ColumnCounts[],
  tokens: ReadonlyMap<string, number>,
  { all, priors }: { readonly all: CellShares; readonly priors: readonly CellShares[] },
  weights: GainWeights,
): RowGains {
  const common = row.tokens.map((token) => tokens.get(token) ?? 0);
  const start: Float64Array[] = [];
  const end: Float64Array[] = [];
  const length: Float64Array[] = [];
  const empty: number[] = [];
  for (const [c, column] of counts.entries()) {
    const prior = priors[c];
    const { startClass, startToken, endClass, endToken, filled } = column;
    start.push(
      edgeGains(row, common, filled, weights.smoothing, {
        classes: startClass,
        words: startToken,
        prior: prior?.start ?? {},
        all: all.start,
        classWeight: weights.startClass,
        wordWeight: weights.startToken,
      }),
    );
    end.push(
      edgeGains(row, common, filled, weights.smoothing, {
        classes: endClass,
        words: endToken,
        prior: prior?.end ?? {},
        all: all.end,
        classWeight: weights.endClass,
        wordWeight: weights.endToken,
      }),
    );
    const gains = new Float64Array(column.length.length);
    for (const [k, n] of column.length.entries()) {
      gains[k] =
        weights.length * classGain(n, filled, prior?.length[k], all.length[k], weights.smoothing);
    }
    length.push(gains);
    empty.push(
      weights.empty +
        classGain(column.empty, column.empty + filled, prior?.empty, all.empty, weights.smoothing),
    );
  }
  return { start, end, length, empty };
}
