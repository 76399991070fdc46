import type { RowGains } from './column-models.ts';
import { lengthStep } from './length-step.ts';
import type { PlainRow } from './plain-row.ts';
import type { RowSplit } from './row-split.ts';

/** No cell starts where the log-odds of a border are lower. */
const LEAST_ODDS = -7;

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
  // before[i]: the columns so far hold the tokens before i.
  let before = new Float64Array(count + 1).fill(Number.NEGATIVE_INFINITY);
  before[0] = 0;
  const from: Int32Array[] = [];
  const places = [0];
  for (let i = 1; i < count; i++) if ((borders[i - 1] ?? 0) > LEAST_ODDS) places.push(i);
  places.push(count);
  for (let c = 0; c < columns; c++) {
    const { scores, sources } = fillColumn(before, places, borders, gains, c);
    before = scores;
    from.push(sources);
  }
  const score = before[count] ?? Number.NEGATIVE_INFINITY;
  if (score === Number.NEGATIVE_INFINITY) return undefined;
  return { split: traceSplit(from, count), score };
}

/** @param places Where cells may start and end. */
function fillColumn(
  before: Float64Array,
  places: readonly number[],
  borders: Float64Array,
  gains: RowGains,
  column: number,
): { readonly scores: Float64Array<ArrayBuffer>; readonly sources: Int32Array } {
  const count = before.length - 1;
  const scores = new Float64Array(count + 1).fill(Number.NEGATIVE_INFINITY);
  const sources = new Int32Array(count + 1);
  const starts = gains.start[column] ?? new Float64Array(count);
  const ends = gains.end[column] ?? new Float64Array(count);
  const lengths = gains.length[column] ?? new Float64Array(0);
  const empty = gains.empty[column] ?? 0;
  const steps = stepsOf(lengths, count);
  for (const end of places) {
    let top = (before[end] ?? 0) + empty;
    let source = end;
    const atEnd = ends[end - 1] ?? 0;
    for (const start of places) {
      if (start >= end) break;
      const border = start === 0 ? 0 : (borders[start - 1] ?? 0);
      const score =
        (before[start] ?? 0) + border + (starts[start] ?? 0) + atEnd + (steps[end - start] ?? 0);
      if (score > top) {
        top = score;
        source = start;
      }
    }
    scores[end] = top;
    sources[end] = source;
  }
  return { scores, sources };
}

/** The gain of each length in tokens. */
function stepsOf(lengths: Float64Array, count: number): Float64Array {
  const steps = new Float64Array(count + 1);
  for (let length = 1; length <= count; length++) steps[length] = lengths[lengthStep(length)] ?? 0;
  return steps;
}

function traceSplit(from: readonly Int32Array[], count: number): RowSplit {
  const split: (readonly [number, number] | undefined)[] = [];
  let end = count;
  for (const sources of from.toReversed()) {
    const start = sources[end] ?? end;
    split.unshift(start === end ? undefined : [start, end]);
    end = start;
  }
  return split;
}
