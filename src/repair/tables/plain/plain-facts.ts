import type { PlainReading } from './plain-readings.ts';
import type { PlainRow } from './plain-row.ts';
import type { RowSplit } from './row-split.ts';

/** A single border tells no more than these log-odds. */
const MAX_ODDS = 8;

/**
 * What speaks for and against a reading of a whole table, to be weighed against other readings of
 * the same rows; each number has a learned weight.
 *
 * @param rows The header first.
 * @param borders Log-odds of a border after each token, for each row.
 */
export function plainFacts(
  { splits, header, rows: gain, emptied }: PlainReading,
  rows: readonly PlainRow[],
  borders: readonly Float64Array[],
): readonly number[] {
  const [names = [], ...body] = splits;
  const columns = names.length;
  const count = Math.max(1, body.length);
  const likelihood = body.reduce((sum, split, r) => sum + likelihoodOf(split, borders[r + 1]), 0);
  const share = (test: (split: RowSplit) => boolean): number => body.filter(test).length / count;
  const empty = body.reduce((sum, split) => sum + split.filter((cell) => !cell).length, 0);
  const lengths = names.map((cell) => (cell ? cell[1] - cell[0] : 0));
  return [
    header,
    likelihoodOf(names, borders[0]),
    gain,
    emptied,
    likelihood / count,
    likelihood / Math.sqrt(count),
    empty / count / columns,
    share((split) => !split[0]),
    share((split) => split.every(Boolean)),
    misplacedRepeats(names, rows[0]),
    Math.max(...lengths),
    columns,
    columns === 2 ? 1 : 0,
    lengths.every((length) => length === 1) ? 1 : 0,
    gain / columns,
  ];
}

/** Log-likelihood of the borders that a row has, and of those that it has not. */
function likelihoodOf(split: RowSplit, borders: Float64Array = new Float64Array()): number {
  const starts = new Set(split.map((cell) => cell?.[0]));
  let sum = 0;
  for (const [i, odds] of borders.entries()) {
    const limited = Math.max(-MAX_ODDS, Math.min(MAX_ODDS, odds));
    sum -= Math.log1p(Math.exp(starts.has(i + 1) ? -limited : limited));
  }
  return sum;
}

/** Words that a header repeats begin all their cells, or end them: `HTTP 2 | HTTP 3`. */
function misplacedRepeats(names: RowSplit, header: PlainRow | undefined): number {
  const places = new Map<string, { begins: boolean; ends: boolean; times: number }>();
  for (const cell of names) {
    if (!cell) continue;
    for (let t = cell[0]; t < cell[1]; t++) {
      const word = header?.words[t] ?? '';
      if (!/\p{L}/u.test(word)) continue;
      const before = places.get(word) ?? { begins: true, ends: true, times: 0 };
      const begins = before.begins && t === cell[0];
      const ends = before.ends && t === cell[1] - 1;
      places.set(word, { begins, ends, times: before.times + 1 });
    }
  }
  return [...places.values()].filter((at) => at.times > 1 && !at.begins && !at.ends).length;
}
