import type { Evidence } from '../evidence.ts';
import { addSurroundings } from '../features/add-surroundings.ts';
import { type FeatureBuffer, featureBuffer } from '../features/feature-sink.ts';
import { addLineFeatures } from '../features/line-features.ts';
import { TAGS } from '../tags.ts';
import { addOutput } from './add-output.ts';
import { carryContext } from './carry-context.ts';
import type { LineModel } from './line-model.ts';
import { lookAround } from './look-around.ts';
import { ROW_ZERO } from './row-zero.ts';

const TAG_COUNT = TAGS.length;
/** Masks two bytes of four, with room above each for carries. */
const PAIR = 0xff00ff;
/** Rows of packed weights, 6 bits each, whose bytes can be added without overflow. */
const ROWS_AT_ONCE = 4;

/**
 * Adds five columns of the rows of features to sums: four rows at once, then their sum two values at a
 * time. `even` takes the first and third byte of each four, `odd` the others. Five columns, as they fit
 * the registers. No line has so many features that a sum would overflow.
 */
function sumColumns(
  { rows, width }: LineModel,
  { indices }: FeatureBuffer,
  count: number,
  column: number,
  even: Int32Array,
  odd: Int32Array,
): void {
  let e0 = even[column] ?? 0;
  let o0 = odd[column] ?? 0;
  let e1 = even[column + 1] ?? 0;
  let o1 = odd[column + 1] ?? 0;
  let e2 = even[column + 2] ?? 0;
  let o2 = odd[column + 2] ?? 0;
  let e3 = even[column + 3] ?? 0;
  let o3 = odd[column + 3] ?? 0;
  let e4 = even[column + 4] ?? 0;
  let o4 = odd[column + 4] ?? 0;
  for (let at = 0; at < count; at += ROWS_AT_ONCE) {
    const h = (indices[at] ?? 0) * width + column;
    const i = (indices[at + 1] ?? 0) * width + column;
    const j = (indices[at + 2] ?? 0) * width + column;
    const k = (indices[at + 3] ?? 0) * width + column;
    const a = ((rows[h] ?? 0) + (rows[i] ?? 0) + (rows[j] ?? 0) + (rows[k] ?? 0)) | 0;
    const b =
      ((rows[h + 1] ?? 0) + (rows[i + 1] ?? 0) + (rows[j + 1] ?? 0) + (rows[k + 1] ?? 0)) | 0;
    const c =
      ((rows[h + 2] ?? 0) + (rows[i + 2] ?? 0) + (rows[j + 2] ?? 0) + (rows[k + 2] ?? 0)) | 0;
    const d =
      ((rows[h + 3] ?? 0) + (rows[i + 3] ?? 0) + (rows[j + 3] ?? 0) + (rows[k + 3] ?? 0)) | 0;
    const e =
      ((rows[h + 4] ?? 0) + (rows[i + 4] ?? 0) + (rows[j + 4] ?? 0) + (rows[k + 4] ?? 0)) | 0;
    e0 += a & PAIR;
    o0 += (a >>> 8) & PAIR;
    e1 += b & PAIR;
    o1 += (b >>> 8) & PAIR;
    e2 += c & PAIR;
    o2 += (c >>> 8) & PAIR;
    e3 += d & PAIR;
    o3 += (d >>> 8) & PAIR;
    e4 += e & PAIR;
    o4 += (e >>> 8) & PAIR;
  }
  even[column] = e0;
  odd[column] = o0;
  even[column + 1] = e1;
  odd[column + 1] = o1;
  even[column + 2] = e2;
  odd[column + 2] = o2;
  even[column + 3] = e3;
  odd[column + 3] = o3;
  even[column + 4] = e4;
  odd[column + 4] = o4;
}

/** The sum of value `k` over all rows. */
function sumAt(even: Int32Array, odd: Int32Array, k: number, count: number): number {
  const pair = ((k & 1) === 0 ? even : odd)[k >> 2] ?? 0;
  return ((k & 2) === 0 ? pair & 0xffff : pair >>> 16) - ROW_ZERO * count;
}

/** Sums of the rows of features, and of how many. */
interface Sums {
  readonly even: Int32Array;
  readonly odd: Int32Array;
  count: number;
}

/** Adds the features in the buffer, and empties it. */
function addBuffer(model: LineModel, buffer: FeatureBuffer, sums: Sums): void {
  sums.count += buffer.size();
  // Rows of nothing make the last four full.
  const filled = buffer.fillUp(ROWS_AT_ONCE, model.features);
  for (let column = 0; column < model.width; column += 5) {
    sumColumns(model, buffer, filled, column, sums.even, sums.odd);
  }
  buffer.clear();
}

/** Finds the sums of what a line's text alone says, once for each text. */
function ownSums(
  model: LineModel,
  { texts, shapes, coarse }: Evidence,
  buffer: FeatureBuffer,
): (line: number, sums: Sums) => void {
  const { width } = model;
  const distinct = texts.reduce((most, text) => Math.max(most, text + 1), 0);
  const known = new Int32Array(distinct * 2 * width);
  const counts = new Uint8Array(distinct);
  return (line, sums) => {
    const text = texts[line] ?? 0;
    const start = text * 2 * width;
    const { even, odd } = sums;
    sums.count = counts[text] ?? 0;
    for (let k = 0; k < width; k++) {
      even[k] = known[start + k] ?? 0;
      odd[k] = known[start + width + k] ?? 0;
    }
    const shape = shapes[line];
    const own = coarse[line];
    if (sums.count > 0 || !shape || !own) return;
    addLineFeatures(buffer, shape, own);
    addBuffer(model, buffer, sums);
    known.set(even, start);
    known.set(odd, start + width);
    counts[text] = sums.count;
  };
}

/** Computes the embedding of every line, and scores its tags by its own features. */
function describeLines(model: LineModel, evidence: Evidence, scores: Float64Array): Float32Array {
  const width = model.context.inner;
  const described = new Float32Array(evidence.lines.length * width);
  const buffer = featureBuffer(model.features - 1);
  const beginWithOwn = ownSums(model, evidence, buffer);
  const even = new Int32Array(model.width);
  const sums: Sums = { even, odd: new Int32Array(even.length), count: 0 };
  const { odd } = sums;
  for (let line = 0; line < evidence.lines.length; line++) {
    beginWithOwn(line, sums);
    addSurroundings(buffer, evidence, line);
    addBuffer(model, buffer, sums);
    const { count } = sums;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      scores[line * TAG_COUNT + tag] = sumAt(even, odd, tag, count) * model.tagScale;
    }
    for (let k = 0; k < width; k++) {
      const sum = sumAt(even, odd, TAG_COUNT + k, count);
      const value = sum * model.innerScale + (model.innerBias[k] ?? 0);
      described[line * width + k] = Math.max(0, value);
    }
  }
  return described;
}

/**
 * Score every tag for every line of a text: the emission scores of the conditional random field.
 *
 * @param model The trained weights.
 * @param evidence All lines and their numbers.
 * @returns One score for each line and tag.
 */
export function scoreLines(model: LineModel, evidence: Evidence): Float64Array {
  const { context, output } = model;
  const scores = new Float64Array(evidence.lines.length * TAG_COUNT);
  const described = describeLines(model, evidence, scores);
  const { memory } = carryContext(context, described);
  addOutput(output, lookAround(context, described, memory), scores);
  return scores;
}
