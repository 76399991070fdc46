import type { RowGains } from './column-models.ts';
import { lengthStep } from './length-step.ts';
import type { PlainRow } from './plain-row.ts';
import type { RowSplit } from './row-split.ts';

/** No cell starts where the log-odds of a border are lower. */
const MIN_ODDS = -7;

/**
 * Split one row into columns at the highest sum of border log-odds and column gains.
 *
 * @param borders `borders[i]`: log-odds of a cell border after token `i`.
 * @returns The split and its score, or undefined where there are too few tokens.
 */
export function splitRow(
  row: PlainRow,
  borders: Float64Array,
  gains: RowGains,
): { readonly split: RowSplit; readonly score: number } | undefined {
  const count = row.tokens.length;
  const columns = gains.empty.length;
  const width = count + 1;
  const places = [0];
  for (let i = 1; i < count; i++) if ((borders[i - 1] ?? 0) > MIN_ODDS) places.push(i);
  places.push(count);
  const steps = new Uint8Array(width);
  for (let tokens = 1; tokens < width; tokens++) steps[tokens] = lengthStep(tokens);
  const filled: Filled = {
    width,
    scores: new Float64Array((columns + 1) * width).fill(Number.NEGATIVE_INFINITY),
    sources: new Int32Array(columns * width),
  };
  filled.scores[0] = 0;
  for (let c = 0; c < columns; c++) fillColumn(filled, { places, borders, steps }, gains, c);
  const score = filled.scores[columns * width + count] ?? Number.NEGATIVE_INFINITY;
  if (score === Number.NEGATIVE_INFINITY) return undefined;
  return { split: traceSplit(filled.sources, columns, count), score };
}

/** What the columns of a row may hold, one behind the other. */
interface Filled {
  readonly width: number;
  /** `scores[c * width + i]`: the most where the columns before `c` hold the tokens before `i`. */
  readonly scores: Float64Array;
  /** `sources[c * width + i]`: where column `c` starts, if it ends before `i`. */
  readonly sources: Int32Array;
}

/** What is the same for all columns of a row. */
interface RowPlaces {
  /** Where cells may start and end. */
  readonly places: readonly number[];
  readonly borders: Float64Array;
  /** The step of each length in tokens. */
  readonly steps: Uint8Array;
}

function fillColumn(
  { width, scores, sources }: Filled,
  { places, borders, steps }: RowPlaces,
  gains: RowGains,
  column: number,
): void {
  const [starts, ends, lengths] = [gains.start[column], gains.end[column], gains.length[column]];
  const empty = gains.empty[column] ?? 0;
  const before = column * width;
  for (const end of places) {
    let top = (scores[before + end] ?? 0) + empty;
    let source = end;
    const atEnd = ends?.[end - 1] ?? 0;
    for (const start of places) {
      if (start >= end) break;
      const border = start === 0 ? 0 : (borders[start - 1] ?? 0);
      const length = lengths?.[steps[end - start] ?? 0] ?? 0;
      const score =
        (scores[before + start] ?? 0) + border + (starts?.[start] ?? 0) + atEnd + length;
      if (score > top) {
        top = score;
        source = start;
      }
    }
    scores[before + width + end] = top;
    sources[before + end] = source;
  }
}

function traceSplit(sources: Int32Array, columns: number, count: number): RowSplit {
  const split: (readonly [number, number] | undefined)[] = [];
  let end = count;
  for (let c = columns - 1; c >= 0; c--) {
    const start = sources[c * (count + 1) + end] ?? end;
    split.unshift(start === end ? undefined : [start, end]);
    end = start;
  }
  return split;
}
