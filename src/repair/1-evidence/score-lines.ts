import { TAGS } from '../2-blocks/tags.ts';
import { addFeatures } from './add-features.ts';
import type { Evidence } from './evidence.ts';
import { type FeatureBuffer, featureBuffer } from './feature-sink.ts';
import type { LineModel } from './line-model.ts';

const TAG_COUNT = TAGS.length;
/** Two bytes of four, with room above each. */
const PAIR = 0xff00ff;

/**
 * Adds up five columns of the rows of one line's features, two values at a time: `even` takes the
 * first and third byte of each four, `odd` the others. Five at once, as they fit the registers. No
 * line has so many features that a sum would overflow.
 */
function sumColumns(
  { rows, width }: LineModel,
  buffer: FeatureBuffer,
  column: number,
  even: Int32Array,
  odd: Int32Array,
): void {
  const { indices } = buffer;
  const count = buffer.size();
  let e0 = 0;
  let o0 = 0;
  let e1 = 0;
  let o1 = 0;
  let e2 = 0;
  let o2 = 0;
  let e3 = 0;
  let o3 = 0;
  let e4 = 0;
  let o4 = 0;
  for (let at = 0; at < count; at++) {
    const base = (indices[at] ?? 0) * width + column;
    const a = rows[base] ?? 0;
    const b = rows[base + 1] ?? 0;
    const c = rows[base + 2] ?? 0;
    const d = rows[base + 3] ?? 0;
    const e = rows[base + 4] ?? 0;
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
  return ((k & 2) === 0 ? pair & 0xffff : pair >>> 16) - 128 * count;
}

/** Describes every line and scores its tags by its own features. */
function describeLines(model: LineModel, evidence: Evidence, scores: Float64Array): Float32Array {
  const width = model.inner;
  const described = new Float32Array(evidence.lines.length * width);
  const buffer = featureBuffer(model.features - 1);
  const even = new Int32Array(model.width);
  const odd = new Int32Array(even.length);
  for (let line = 0; line < evidence.lines.length; line++) {
    buffer.clear();
    addFeatures(buffer, evidence, line);
    for (let column = 0; column < model.width; column += 5) {
      sumColumns(model, buffer, column, even, odd);
    }
    const count = buffer.size();
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

/** What the text as a whole adds to every line. */
function wholeText(model: LineModel, described: Float32Array): Float32Array {
  const { inner, outer, whole } = model;
  const count = Math.max(1, described.length / inner);
  const mean = new Float32Array(inner);
  for (let at = 0; at < described.length; at++) {
    mean[at % inner] = (mean[at % inner] ?? 0) + (described[at] ?? 0) / count;
  }
  const sum = Float32Array.from(model.outerBias);
  for (let k = 0; k < inner; k++) {
    for (let to = 0; to < outer; to++) {
      sum[to] = (sum[to] ?? 0) + (mean[k] ?? 0) * (whole[k * outer + to] ?? 0);
    }
  }
  return sum;
}

/** What the window around a line holds: the values above zero, and where their weights begin. */
interface Window {
  readonly values: Float64Array;
  readonly bases: Int32Array;
  count: number;
}

function readWindow(
  { inner, outer, window }: LineModel,
  described: Float32Array,
  line: number,
  seen: Window,
): void {
  const lines = described.length / inner;
  let count = 0;
  for (let place = 0; place < window; place++) {
    const other = line + place - (window >> 1);
    if (other < 0 || other >= lines) continue;
    for (let k = 0; k < inner; k++) {
      const value = described[other * inner + k] ?? 0;
      if (value === 0) continue;
      seen.values[count] = value;
      seen.bases[count] = (place * inner + k) * outer;
      count += 1;
    }
  }
  seen.count = count;
}

/** Weighs a window for eight outputs, as many as fit the registers. */
function weighWindow(
  { windowWeights: weights }: LineModel,
  { values, bases, count }: Window,
  to: number,
  row: Float64Array,
): void {
  let r0 = row[to] ?? 0;
  let r1 = row[to + 1] ?? 0;
  let r2 = row[to + 2] ?? 0;
  let r3 = row[to + 3] ?? 0;
  let r4 = row[to + 4] ?? 0;
  let r5 = row[to + 5] ?? 0;
  let r6 = row[to + 6] ?? 0;
  let r7 = row[to + 7] ?? 0;
  for (let at = 0; at < count; at++) {
    const value = values[at] ?? 0;
    const base = (bases[at] ?? 0) + to;
    r0 += value * (weights[base] ?? 0);
    r1 += value * (weights[base + 1] ?? 0);
    r2 += value * (weights[base + 2] ?? 0);
    r3 += value * (weights[base + 3] ?? 0);
    r4 += value * (weights[base + 4] ?? 0);
    r5 += value * (weights[base + 5] ?? 0);
    r6 += value * (weights[base + 6] ?? 0);
    r7 += value * (weights[base + 7] ?? 0);
  }
  row[to] = r0;
  row[to + 1] = r1;
  row[to + 2] = r2;
  row[to + 3] = r3;
  row[to + 4] = r4;
  row[to + 5] = r5;
  row[to + 6] = r6;
  row[to + 7] = r7;
}

/** Adds to the scores of a line's tags what its window says. */
function addWindow(model: LineModel, row: Float64Array, line: number, scores: Float64Array): void {
  const { outer, output } = model;
  for (let k = 0; k < outer; k++) {
    const value = row[k] ?? 0;
    if (value <= 0) continue;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const at = line * TAG_COUNT + tag;
      scores[at] = (scores[at] ?? 0) + value * (output[k * TAG_COUNT + tag] ?? 0);
    }
  }
}

/**
 * Score every tag for every line of a text.
 *
 * @param model The trained weights.
 * @param evidence All lines and their numbers.
 * @returns One score for each line and tag.
 */
export function scoreLines(model: LineModel, evidence: Evidence): Float64Array {
  const { inner, window, outer } = model;
  const scores = new Float64Array(evidence.lines.length * TAG_COUNT);
  const described = describeLines(model, evidence, scores);
  const whole = wholeText(model, described);
  const row = new Float64Array(outer);
  const size = inner * window;
  const seen = { values: new Float64Array(size), bases: new Int32Array(size), count: 0 };
  for (let line = 0; line < evidence.lines.length; line++) {
    row.set(whole);
    readWindow(model, described, line, seen);
    for (let to = 0; to < outer; to += 8) weighWindow(model, seen, to, row);
    addWindow(model, row, line, scores);
  }
  return scores;
}
