import { columnGains, type GainWeights, type RowGains } from './column-models.ts';
import { emptiedKeys } from './header-keys.ts';
import { headerSplits } from './header-splits.ts';
import type { PlainRow } from './plain-row.ts';
import type { PlainTableModel } from './plain-table-model.ts';
import type { RowSplit } from './row-split.ts';
import { splitRow } from './split-row.ts';
import { tableBorders } from './table-borders.ts';

/** The best reading of some lines as a table. */
export interface PlainFit {
  readonly columns: number;
  readonly splits: readonly RowSplit[];
  /** Log-odds against each row being one cell. */
  readonly score: number;
}

/** Chosen on the training tables. */
const gainWeights: GainWeights = {
  startClass: 0.5,
  startShape: 0.1,
  startToken: 0.6,
  endClass: 0.2,
  endShape: 0.1,
  endToken: 0.3,
  length: 0.4,
  smoothing: 1.4,
  empty: 0,
};

const ROUNDS = 3;
const SAMPLE_ROWS = 40;
/** More than all that speaks for a filled cell. */
const FORCED = 40;
/** Below these log-odds no column is tried as emptied: of any header, and of the best two. */
const MAY_BE_EMPTIED = -3;
const BEST_MAY_BE_EMPTIED = -4.5;

/** The rows below a header, split. */
interface BodyFit {
  readonly splits: readonly RowSplit[];
  readonly score: number;
}

/** What one try to split a table goes by. */
interface Attempt {
  readonly rows: readonly PlainRow[];
  readonly borders: readonly Float64Array[];
  readonly header: RowSplit;
  /** The column that all rows leave empty. */
  readonly emptied?: number;
  readonly model: PlainTableModel;
}

/**
 * Find the columns and the split of every row that fit together best.
 *
 * For each likely split of the header, the rows are first split by their borders alone; then each
 * column's cells, as the other rows have them, pull the borders of a row to where its cells look
 * like theirs. A column whose values the extractor dropped is tried as empty where its header says
 * that this may be so.
 *
 * @param rows The header first.
 * @param together Words that stand side by side in the text around the table, by `pairKey`.
 */
export function fitPlainTable(
  rows: readonly PlainRow[],
  model: PlainTableModel,
  together?: ReadonlyMap<string, number>,
): PlainFit | undefined {
  const borders = tableBorders(rows, model, together);
  const sample = rows.slice(0, SAMPLE_ROWS);
  let best: PlainFit | undefined;
  for (const [rank, { split: header, score }] of headerSplits(
    borders[0] ?? new Float64Array(),
  ).entries()) {
    for (const emptied of [undefined, ...mayBeEmptied(rows[0], header, rank, model)]) {
      const attempt = { rows: sample, borders, header, model };
      const body = climb(emptied === undefined ? attempt : { ...attempt, emptied });
      if (!body) continue;
      const splits = [header, ...body.splits];
      const rowScore = body.score / Math.max(1, sample.length - 1);
      const total = score / 2 + rowScore + emptiedScore(rows[0], splits, model);
      if (total > (best?.score ?? Number.NEGATIVE_INFINITY))
        best = { columns: header.length, splits, score: total };
    }
  }
  return best && sample.length < rows.length ? follow(rows, borders, best, model) : best;
}

/** The first rows tell what the columns are like; the others follow them. */
function follow(
  rows: readonly PlainRow[],
  borders: readonly Float64Array[],
  { splits, columns, score }: PlainFit,
  model: PlainTableModel,
): PlainFit | undefined {
  const known = [...splits, ...rows.slice(splits.length).map(() => undefined)];
  const gains = columnGains(rows, known, columns, model.shares, gainWeights);
  const body = splitRows(rows, borders, gains);
  return body && { columns, splits: [splits[0] ?? [], ...body.splits], score };
}

/** The log-odds that a header's column was emptied. */
function emptiedOdds(
  header: PlainRow | undefined,
  cell: RowSplit[number],
  { emptied }: PlainTableModel,
): number {
  const name = cell ? (header?.tokens.slice(...cell).join(' ') ?? '') : '';
  return emptiedKeys(name).reduce((sum, key) => sum + (emptied[key] ?? 0), 0);
}

function mayBeEmptied(
  row: PlainRow | undefined,
  header: RowSplit,
  rank: number,
  model: PlainTableModel,
): readonly number[] {
  const least = rank < 2 && header.length > 2 ? BEST_MAY_BE_EMPTIED : MAY_BE_EMPTIED;
  return [...header.keys()].slice(1).filter((c) => emptiedOdds(row, header[c], model) > least);
}

/** How likely just these columns were emptied, as a log. */
function emptiedScore(
  header: PlainRow | undefined,
  [names = [], ...body]: readonly RowSplit[],
  model: PlainTableModel,
): number {
  return names.reduce((sum, cell, c) => {
    const odds = emptiedOdds(header, cell, model);
    const isEmptied = body.every((split) => !split[c]);
    return sum - Math.log1p(Math.exp(isEmptied ? -odds : odds));
  }, 0);
}

/** Split and count by turns until the splits agree with the counts. */
function climb({ rows, borders, header, emptied, model }: Attempt): BodyFit | undefined {
  let known: readonly (RowSplit | undefined)[] = [header, ...rows.slice(1).map(() => undefined)];
  let fit: BodyFit | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const gains = columnGains(rows, known, header.length, model.shares, gainWeights);
    fit = splitRows(rows, borders, emptied === undefined ? gains : force(gains, emptied));
    if (!fit) return undefined;
    const next = [header, ...fit.splits];
    if (next.every((split, r) => isSame(split, known[r]))) break;
    known = next;
  }
  if (!fit || emptied === undefined) return fit;
  const forced = fit.splits.filter((split) => !split[emptied]).length;
  return { ...fit, score: fit.score - FORCED * forced };
}

function isSame(split: RowSplit, other: RowSplit | undefined): boolean {
  return split.every((cell, c) => cell?.[0] === other?.[c]?.[0] && cell?.[1] === other?.[c]?.[1]);
}

function force(gains: readonly RowGains[], column: number): readonly RowGains[] {
  return gains.map((gain) => ({
    ...gain,
    empty: gain.empty.map((value, c) => (c === column ? value + FORCED : value)),
  }));
}

/** Split the rows below the header. */
function splitRows(
  rows: readonly PlainRow[],
  borders: readonly Float64Array[],
  gains: readonly RowGains[],
): BodyFit | undefined {
  const splits: RowSplit[] = [];
  let score = 0;
  for (const [r, row] of rows.entries()) {
    if (r === 0) continue;
    const [rowBorders, rowGains] = [borders[r], gains[r]];
    const result = rowBorders && rowGains && splitRow(row, rowBorders, rowGains);
    if (!result) return undefined;
    splits.push(result.split);
    score += result.score;
  }
  return { splits, score };
}
