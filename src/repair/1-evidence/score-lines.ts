import { TAGS } from '../2-blocks/tags.ts';
import { addFeatures } from './add-features.ts';
import type { Evidence } from './evidence.ts';
import { type FeatureBuffer, featureBuffer } from './feature-sink.ts';
import type { LineModel } from './line-model.ts';

const TAG_COUNT = TAGS.length;

/**
 * Adds up the rows of one line's features, two values at a time: `even` takes the first and third
 * byte of each four, `odd` the others. No line has so many features that a sum would overflow.
 */
function sumRows(
  { rows }: LineModel,
  buffer: FeatureBuffer,
  even: Int32Array,
  odd: Int32Array,
): void {
  even.fill(0);
  odd.fill(0);
  const width = even.length;
  const count = buffer.size();
  for (let at = 0; at < count; at++) {
    const base = (buffer.indices[at] ?? 0) * width;
    for (let k = 0; k < width; k++) {
      const four = rows[base + k] ?? 0;
      even[k] = (even[k] ?? 0) + (four & 0xff00ff);
      odd[k] = (odd[k] ?? 0) + ((four >>> 8) & 0xff00ff);
    }
  }
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
  const even = new Int32Array(Math.ceil((TAG_COUNT + width) / 4));
  const odd = new Int32Array(even.length);
  for (let line = 0; line < evidence.lines.length; line++) {
    buffer.clear();
    addFeatures(buffer, evidence, line);
    sumRows(model, buffer, even, odd);
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

/** Sums the window around one line into `row`. */
function lookAround(
  model: LineModel,
  described: Float32Array,
  line: number,
  row: Float32Array,
): void {
  const { inner, window, outer, windowWeights } = model;
  const count = described.length / inner;
  for (let place = 0; place < window; place++) {
    const other = line + place - (window >> 1);
    if (other < 0 || other >= count) continue;
    for (let k = 0; k < inner; k++) {
      const value = described[other * inner + k] ?? 0;
      if (value === 0) continue;
      const base = (place * inner + k) * outer;
      for (let to = 0; to < outer; to++) {
        row[to] = (row[to] ?? 0) + value * (windowWeights[base + to] ?? 0);
      }
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
  const scores = new Float64Array(evidence.lines.length * TAG_COUNT);
  const described = describeLines(model, evidence, scores);
  const whole = wholeText(model, described);
  const row = new Float32Array(model.outer);
  for (let line = 0; line < evidence.lines.length; line++) {
    row.set(whole);
    lookAround(model, described, line, row);
    for (let k = 0; k < model.outer; k++) {
      const value = row[k] ?? 0;
      if (value <= 0) continue;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const at = line * TAG_COUNT + tag;
        scores[at] = (scores[at] ?? 0) + value * (model.output[k * TAG_COUNT + tag] ?? 0);
      }
    }
  }
  return scores;
}
