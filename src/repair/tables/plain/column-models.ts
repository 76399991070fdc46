import { cellText } from './cell-text.ts';
import { classGain } from './class-gain.ts';
import type { CodedNames } from './code-names.ts';
import { addCell, type ColumnCounts, newCounts } from './column-counts.ts';
import { type EdgeKind, type EdgeKinds, edgeGains } from './edge-gains.ts';
import { headerKeys } from './header-keys.ts';
import { lengthStep } from './length-step.ts';
import type { PlainRow } from './plain-row.ts';
import type { RowSplit } from './row-split.ts';
import type { TableTokens } from './table-tokens.ts';

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

const MIN_EMPTY_SHARE = 0.004;

/**
 * Prepare to tell what columns of a table expect of their cells.
 *
 * @returns Tells it for the split of a first row; what columns of other splits expect is known.
 */
export function columnKinds(
  table: TableTokens,
  shares: ColumnShares,
  weights: GainWeights,
): (header: RowSplit | undefined, columns: number) => readonly ColumnKinds[] {
  const known = new Map<CellShares, ColumnKinds>();
  return (header, columns) =>
    Array.from({ length: columns }, (_, c) => {
      const prior = sharesBelow(table.rows[0], header?.[c], shares);
      const kinds = known.get(prior) ?? kindsOf(prior, shares.all, weights, table);
      known.set(prior, kinds);
      return kinds;
    });
}

/**
 * For each row, what its cells gain by agreeing with the other rows' cells of the same column.
 *
 * @param splits The header's, and those of the rows that are split so far.
 * @param kinds Of the columns.
 * @returns Finds the gains of one row below the header.
 */
export function columnGains(
  table: TableTokens,
  splits: readonly (RowSplit | undefined)[],
  kinds: readonly ColumnKinds[],
): (row: number) => RowGains {
  const columns = kinds.map(
    (own): Column => ({ kinds: own, counts: newCounts(table), lengths: [], empty: [] }),
  );
  const addRow = (r: number, amount: number): void => {
    const split = splits[r];
    for (let c = 0; c < (split?.length ?? 0); c++)
      addCell(columns[c]?.counts, table, r, split?.[c], amount);
  };
  for (let r = 1; r < splits.length; r++) addRow(r, 1);
  return (r) => {
    // A row must not vote for itself.
    addRow(r, -1);
    const gains = rowGains(table, r, splits[r], columns);
    addRow(r, 1);
    return gains;
  };
}

function sharesBelow(
  header: PlainRow | undefined,
  cell: RowSplit[number],
  { all, headers }: ColumnShares,
): CellShares {
  const key = headerKeys(cellText(header, cell)).find((known) => headers[known]);
  return (key !== undefined && headers[key]) || all;
}

/** What a column's cells are judged by. */
export interface ColumnKinds {
  readonly prior: CellShares;
  readonly all: CellShares;
  readonly start: EdgeKinds;
  readonly end: EdgeKinds;
  readonly weights: GainWeights;
}

function kindsOf(
  prior: CellShares,
  all: CellShares,
  weights: GainWeights,
  { classes, starts, ends }: TableTokens,
): ColumnKinds {
  const kind = (
    { names }: CodedNames,
    side: 'start' | 'end' | 'startShape' | 'endShape',
    weight: number,
  ): EdgeKind => ({
    prior: Float64Array.from(names, (name) => prior[side][name] ?? 0),
    all: Float64Array.from(names, (name) => all[side][name] ?? 0),
    weight,
  });
  return {
    prior,
    all,
    start: {
      classes: kind(classes, 'start', weights.startClass),
      shapes: kind(starts, 'startShape', weights.startShape),
      wordWeight: weights.startToken,
    },
    end: {
      classes: kind(classes, 'end', weights.endClass),
      shapes: kind(ends, 'endShape', weights.endShape),
      wordWeight: weights.endToken,
    },
    weights,
  };
}

/** A column, as it is counted and judged. */
interface Column {
  readonly counts: ColumnCounts;
  readonly kinds: ColumnKinds;
  /** By what of a row is taken out of the counts: the gains of lengths, and of being empty. */
  readonly lengths: (Float64Array | undefined)[];
  readonly empty: (number | undefined)[];
}

const NOT_COUNTED = 0;
const EMPTY = 1;
const FILLED = 2;

/** What of a row is taken out of a column's counts: nothing, an empty cell, or one of some length. */
function takenOut(split: RowSplit | undefined, column: number): number {
  if (!split || column >= split.length) return NOT_COUNTED;
  const cell = split[column];
  return cell ? FILLED + lengthStep(cell[1] - cell[0]) : EMPTY;
}

function rowGains(
  table: TableTokens,
  row: number,
  split: RowSplit | undefined,
  columns: readonly Column[],
): RowGains {
  const tokens = {
    classes: table.classes.codes[row] ?? [],
    words: table.words.codes[row] ?? [],
    common: table.common,
  };
  const edge = (side: 'start' | 'end', { codes }: CodedNames): Float64Array[] =>
    columns.map(({ counts, kinds }, c) => {
      const cell = split?.[c];
      const own = cell && (side === 'start' ? cell[0] : cell[1] - 1);
      const edges = { ...tokens, shapes: codes[row] ?? [], own };
      return edgeGains(edges, counts[side], counts.filled, kinds.weights.smoothing, kinds[side]);
    });
  return {
    start: edge('start', table.starts),
    end: edge('end', table.ends),
    length: columns.map((column, c) => {
      const taken = takenOut(split, c);
      const gains = column.lengths[taken] ?? lengthGains(column);
      column.lengths[taken] = gains;
      return gains;
    }),
    empty: columns.map((column, c) => {
      const taken = Math.min(FILLED, takenOut(split, c));
      const gain = column.empty[taken] ?? emptyGain(column);
      column.empty[taken] = gain;
      return gain;
    }),
  };
}

function lengthGains({ counts, kinds: { prior, all, weights } }: Column): Float64Array {
  const gains = new Float64Array(counts.length.length);
  for (let k = 0; k < gains.length; k++) {
    const gain = classGain(
      counts.length[k] ?? 0,
      counts.filled,
      prior.length[k],
      all.length[k],
      weights.smoothing,
    );
    gains[k] = weights.length * gain;
  }
  return gains;
}

function emptyGain({ counts: { empty, filled }, kinds: { prior, weights } }: Column): number {
  const { smoothing } = weights;
  const share = (empty + smoothing * prior.empty) / (empty + filled + smoothing);
  const odds = Math.max(MIN_EMPTY_SHARE, Math.min(1 - MIN_EMPTY_SHARE, share));
  return weights.empty + Math.log(odds / (1 - odds));
}
