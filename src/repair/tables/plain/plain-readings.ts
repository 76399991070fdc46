import { cellText } from './cell-text.ts';
import { columnGains, columnKinds, type RowGains } from './column-models.ts';
import { emptiedKeys } from './header-keys.ts';
import { headerSplits } from './header-splits.ts';
import type { PlainRow } from './plain-row.ts';
import type { PlainTableModel } from './plain-table-model.ts';
import { plainWeights } from './plain-weights.ts';
import type { RowSplit } from './row-split.ts';
import { type BodyFit, splitBody } from './split-body.ts';
import { type TableTokens, tableTokens } from './table-tokens.ts';

/** One way to read some lines as a table, and what speaks for it. */
export interface PlainReading {
  /** The header's first. */
  readonly splits: readonly RowSplit[];
  /** Sum of the log-odds of the header's borders. */
  readonly header: number;
  /** The mean over the rows of what borders and columns gain. */
  readonly rows: number;
  /** How likely just these columns were emptied, as a log. */
  readonly emptied: number;
}

const ROUNDS = 3;
/** More than all that speaks for a filled cell. */
const FORCED_GAIN = 40;
/** Below these log-odds no column is tried as emptied: of any header, and of the best two. */
const MIN_EMPTIED_ODDS = -3;
const MIN_EMPTIED_ODDS_OF_BEST = -4.5;

/** What one try to split a table goes by. */
interface Attempt {
  readonly table: TableTokens;
  readonly borders: readonly Float64Array[];
  readonly header: RowSplit;
  /** The column that all rows leave empty. */
  readonly emptied?: number;
  /** Splits that are known, by row. */
  readonly fixed: ReadonlyMap<number, RowSplit>;
  readonly kindsOf: ReturnType<typeof columnKinds>;
}

/**
 * Read rows as tables, in each way that is likely.
 *
 * For each likely split of the header, the rows are first split by their borders alone; then each
 * column's cells, as the other rows have them, pull the borders of a row to where its cells look
 * like theirs. A column whose values the extractor dropped is tried as empty where its header says
 * that this may be so.
 *
 * @param rows The header first.
 * @param borders Log-odds of a border after each token, for each row.
 * @param fixed Splits that are known, by row; all have as many columns.
 */
export function plainReadings(
  rows: readonly PlainRow[],
  borders: readonly Float64Array[],
  model: PlainTableModel,
  fixed: ReadonlyMap<number, RowSplit> = new Map(),
): readonly PlainReading[] {
  const table = tableTokens(rows);
  const kindsOf = columnKinds(table, model.shares, plainWeights);
  const readings: PlainReading[] = [];
  const known = fixed.get(0);
  const headers = known
    ? [{ split: known, score: 0 }]
    : headerSplits(borders[0] ?? new Float64Array());
  for (const [rank, { split: header, score }] of headers.entries()) {
    for (const emptied of [undefined, ...mayBeEmptied(rows[0], header, rank, model)]) {
      const attempt = { table, borders, header, fixed, kindsOf };
      const body = climb(emptied === undefined ? attempt : { ...attempt, emptied });
      if (!body) continue;
      const splits = [header, ...body.splits];
      readings.push({
        splits,
        header: score,
        rows: body.score / Math.max(1, rows.length - 1),
        emptied: emptiedScore(rows[0], splits, model),
      });
    }
  }
  return readings;
}

/** The log-odds that a header's column was emptied. */
function emptiedOdds(
  header: PlainRow | undefined,
  cell: RowSplit[number],
  { emptied }: PlainTableModel,
): number {
  const keys = emptiedKeys(cellText(header, cell));
  return keys.reduce((sum, key) => sum + (emptied[key] ?? 0), 0);
}

function mayBeEmptied(
  row: PlainRow | undefined,
  header: RowSplit,
  rank: number,
  model: PlainTableModel,
): readonly number[] {
  const least = rank < 2 && header.length > 2 ? MIN_EMPTIED_ODDS_OF_BEST : MIN_EMPTIED_ODDS;
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
function climb({ table, borders, header, emptied, fixed, kindsOf }: Attempt): BodyFit | undefined {
  const { rows } = table;
  const kinds = kindsOf(header, header.length);
  let known: readonly (RowSplit | undefined)[] = rows.map((_, r) => (r ? fixed.get(r) : header));
  let fit: BodyFit | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const gains = columnGains(table, known, kinds);
    const forced = emptied === undefined ? gains : force(gains, emptied);
    fit = splitBody(rows, borders, forced, fixed);
    if (!fit) return undefined;
    const next = [header, ...fit.splits];
    if (next.every((split, r) => isSame(split, known[r]))) break;
    known = next;
  }
  if (!fit || emptied === undefined) return fit;
  const forced = fit.splits.filter((split, i) => !(split[emptied] || fixed.has(i + 1))).length;
  return { ...fit, score: fit.score - FORCED_GAIN * forced };
}

function isSame(split: RowSplit, other: RowSplit | undefined): boolean {
  return split.every((cell, c) => cell?.[0] === other?.[c]?.[0] && cell?.[1] === other?.[c]?.[1]);
}

function force(gainsOf: (row: number) => RowGains, column: number): (row: number) => RowGains {
  return (row) => {
    const gain = gainsOf(row);
    return {
      ...gain,
      empty: gain.empty.map((value, c) => (c === column ? value + FORCED_GAIN : value)),
    };
  };
}
