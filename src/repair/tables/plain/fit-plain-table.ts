import { columnGains, columnKinds } from './column-models.ts';
import { plainFacts } from './plain-facts.ts';
import { type PlainReading, plainReadings } from './plain-readings.ts';
import type { PlainRow } from './plain-row.ts';
import type { PlainTableModel } from './plain-table-model.ts';
import { plainWeights } from './plain-weights.ts';
import type { RowSplit } from './row-split.ts';
import { splitBody } from './split-body.ts';
import { tableBorders } from './table-borders.ts';
import { tableTokens } from './table-tokens.ts';

/** The best reading of some lines as a table. */
export interface PlainFit {
  readonly columns: number;
  readonly splits: readonly RowSplit[];
  /** Log-odds against each row being one cell. */
  readonly score: number;
}

const SAMPLE_ROWS = 40;

/**
 * Find the columns and the split of every row that fit together best: of all likely readings, the
 * one for which most speaks, as learned from whole tables.
 *
 * @param rows The header first.
 * @param together Words that stand side by side in the text around the table, by `pairKey`.
 * @param fixed Splits that a person gave, by row; all with the columns of the header's.
 */
export function fitPlainTable(
  rows: readonly PlainRow[],
  model: PlainTableModel,
  together?: ReadonlyMap<string, number>,
  fixed: ReadonlyMap<number, RowSplit> = new Map(),
): PlainFit | undefined {
  const borders = tableBorders(rows, model, together);
  const sample = rows.slice(0, SAMPLE_ROWS);
  let best: PlainReading | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const reading of plainReadings(sample, borders, model, fixed)) {
    const facts = plainFacts(reading, sample, borders);
    const choice = facts.reduce((sum, fact, i) => sum + fact * (model.choice[i] ?? 0), 0);
    if (choice > most) [best, most] = [reading, choice];
  }
  if (!best) return undefined;
  const { splits, header, rows: gain, emptied } = best;
  const fit = { columns: splits[0]?.length ?? 1, splits, score: header / 2 + gain + emptied };
  return sample.length < rows.length ? follow(rows, borders, fit, model, fixed) : fit;
}

/** The first rows tell what the columns are like; the others follow them. */
function follow(
  rows: readonly PlainRow[],
  borders: readonly Float64Array[],
  { splits, columns, score }: PlainFit,
  model: PlainTableModel,
  fixed: ReadonlyMap<number, RowSplit>,
): PlainFit | undefined {
  const known = [...splits, ...rows.slice(splits.length).map(() => undefined)];
  const table = tableTokens(rows);
  const kinds = columnKinds(table, model.shares, plainWeights)(known[0], columns);
  const body = splitBody(rows, borders, columnGains(table, known, kinds), fixed);
  return body && { columns, splits: [splits[0] ?? [], ...body.splits], score };
}
