import type { RowGains } from './column-models.ts';
import type { PlainRow } from './plain-row.ts';
import type { RowSplit } from './row-split.ts';
import { splitRow } from './split-row.ts';

/** The rows below a header, split. */
export interface BodyFit {
  readonly splits: readonly RowSplit[];
  readonly score: number;
}

/**
 * Split the rows below the header.
 *
 * @param rows The header first.
 * @param gainsOf What the columns expect of a row.
 * @param fixed Splits that are known.
 * @returns Undefined where a row cannot be split.
 */
export function splitBody(
  rows: readonly PlainRow[],
  borders: readonly Float64Array[],
  gainsOf: (row: number) => RowGains,
  fixed: ReadonlyMap<number, RowSplit>,
): BodyFit | undefined {
  const splits: RowSplit[] = [];
  let score = 0;
  for (const [r, row] of rows.entries()) {
    if (r === 0) continue;
    const [own, known] = [borders[r], fixed.get(r)];
    const result = known ? { split: known, score: 0 } : own && splitRow(row, own, gainsOf(r));
    if (!result) return undefined;
    splits.push(result.split);
    score += result.score;
  }
  return { splits, score };
}
