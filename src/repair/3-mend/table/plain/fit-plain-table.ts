import { boundaryFeatures, boundaryPrior, countRows, type PlainRow } from './boundary-features.ts';
import {
  type ColumnShares,
  columnGains,
  type GainWeights,
  type RowGains,
} from './column-models.ts';
import type { RowSplit } from './row-split.ts';
import { splitRow } from './split-row.ts';

/** Learned weights of borders, and what cells are like in general. */
export interface PlainTableModel {
  readonly borders: Readonly<Record<string, number>>;
  readonly shares: ColumnShares;
}

/** The best reading of some lines as a table. */
export interface PlainFit {
  readonly columns: number;
  readonly splits: readonly RowSplit[];
  /** Log-odds against each row being one cell. */
  readonly score: number;
}

/** Chosen on the training tables. */
export const gainWeights: GainWeights = {
  startClass: 0.5,
  startToken: 0.6,
  endClass: 0.2,
  endToken: 0.3,
  length: 0.4,
  smoothing: 1.4,
  empty: -4,
  header: 0.75,
  body: 1,
};

const ROUNDS = 3;
const SAMPLE_ROWS = 24;
const ANCHOR = 6;
const MAX_WIDTHS = 4;
const MAX_COLUMNS = 14;

/**
 * Find the number of columns and the split of every row that fit together best.
 *
 * Borders are first judged row by row; then each column's cells, as the other rows have them, pull
 * the borders of a row to where its cells look like theirs.
 *
 * @param rows The header first.
 */
export function fitPlainTable(
  rows: readonly PlainRow[],
  model: PlainTableModel,
  weights: GainWeights = gainWeights,
): PlainFit | undefined {
  const statistics = countRows(rows.slice(1));
  const borders = rows.map((row, r) =>
    Float64Array.from(row.tokens.slice(1), (_, i) =>
      boundaryFeatures(row, i, r === 0, statistics).reduce(
        (sum, name) => sum + (model.borders[name] ?? 0),
        boundaryPrior(row, i),
      ),
    ),
  );
  const sample = rows.slice(0, SAMPLE_ROWS);
  let best: PlainFit | undefined;
  for (const columns of likelyWidths(borders[0] ?? new Float64Array())) {
    const fit = fitColumns(sample, borders, columns, model, weights);
    if (fit && fit.score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = fit;
  }
  if (!best || sample.length === rows.length) return best;
  // The first rows tell what the columns are like; the others follow them.
  const splits = [...best.splits, ...rows.slice(sample.length).map(() => undefined)];
  const gains = columnGains(rows, splits, best.columns, model.shares, weights);
  return splitRows(rows, borders, gains, best.columns, weights);
}

/** The numbers of columns that the header's borders allow best. */
function likelyWidths(borders: Float64Array): readonly number[] {
  let sum = 0;
  return [...borders]
    .sort((a, b) => b - a)
    .slice(0, MAX_COLUMNS - 1)
    .map((border, i) => {
      sum += border;
      return { columns: i + 2, sum };
    })
    .sort((a, b) => b.sum - a.sum)
    .slice(0, MAX_WIDTHS)
    .map(({ columns }) => columns);
}

function fitColumns(
  rows: readonly PlainRow[],
  borders: readonly Float64Array[],
  columns: number,
  model: PlainTableModel,
  weights: GainWeights,
): PlainFit | undefined {
  const head = rows.slice(0, 1);
  const free = columnGains(head, [undefined], columns, model.shares, weights);
  const header = splitRows(head, borders, free, columns, weights)?.splits[0];
  if (!header) return undefined;
  const first = [header, ...rows.slice(1).map(() => undefined)];
  const gains = columnGains(rows, first, columns, model.shares, weights);
  // Many ways lead to the same splits, and from there on to the same end.
  const known = new Map<string, PlainFit | undefined>();
  const goOn = (splits: readonly RowSplit[]): PlainFit | undefined => {
    const key = keyOf(splits);
    if (known.has(key)) return known.get(key);
    const gains = columnGains(rows, splits, columns, model.shares, weights);
    const fit = splitRows(rows, borders, gains, columns, weights);
    known.set(key, fit);
    return fit;
  };
  let best: PlainFit | undefined;
  for (const start of [gains, ...anchorGains(rows, gains)]) {
    const fit = climb(splitRows(rows, borders, start, columns, weights), goOn);
    if (fit && fit.score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = fit;
  }
  return best;
}

function keyOf(splits: readonly RowSplit[]): string {
  return splits.map((split) => split.map((cell) => (cell ? cell[1] : '-')).join()).join(';');
}

/** Count and split by turns until the splits agree with the counts. */
function climb(
  first: PlainFit | undefined,
  goOn: (splits: readonly RowSplit[]) => PlainFit | undefined,
): PlainFit | undefined {
  let fit = first;
  for (let round = 1; fit && round < ROUNDS; round++) fit = goOn(fit.splits);
  return fit;
}

/**
 * Other places to start from: a class that every row has once, as numbers or versions, may be
 * what a column starts with.
 */
function anchorGains(
  rows: readonly PlainRow[],
  gains: readonly RowGains[],
): readonly (readonly RowGains[])[] {
  const body = rows.slice(1);
  const once = [...new Set(body[0]?.classes)].filter((name) =>
    body.every((row) => row.classes.filter((other) => other === name).length === 1),
  );
  const columns = gains[0]?.start.length ?? 0;
  if (body.length < 2 || rows.length > SAMPLE_ROWS) return [];
  return once.flatMap((name) =>
    Array.from({ length: columns - 1 }, (_, c) =>
      gains.map((gain, r) => (r === 0 ? gain : anchor(gain, rows[r], c + 1, name))),
    ),
  );
}

function anchor(gain: RowGains, row: PlainRow | undefined, column: number, name: string): RowGains {
  const start = gain.start.map((values, c) =>
    c === column
      ? values.map((value, i) => value + (row?.classes[i] === name ? ANCHOR : -ANCHOR))
      : values,
  );
  return { ...gain, start };
}

function splitRows(
  rows: readonly PlainRow[],
  borders: readonly Float64Array[],
  gains: readonly RowGains[],
  columns: number,
  weights: GainWeights,
): PlainFit | undefined {
  const splits: RowSplit[] = [];
  let score = 0;
  for (const [r, row] of rows.entries()) {
    const [rowBorders, rowGains] = [borders[r], gains[r]];
    const result = rowBorders && rowGains && splitRow(row, rowBorders, rowGains);
    if (!result) return undefined;
    splits.push(result.split);
    score +=
      r === 0
        ? weights.header * result.score
        : (weights.body * result.score) / Math.max(1, rows.length - 1);
  }
  return { columns, splits, score };
}
