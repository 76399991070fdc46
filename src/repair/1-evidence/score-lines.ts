import { TAGS } from '../2-blocks/tags.ts';
import { addFeatures } from './add-features.ts';
import type { Evidence } from './evidence.ts';
import { type FeatureBuffer, featureBuffer } from './feature-sink.ts';
import type { LineModel } from './line-model.ts';

const TAG_COUNT = TAGS.length;

/** Adds up the rows of one line's features. */
function sumRows(
  model: LineModel,
  buffer: FeatureBuffer,
  tags: Int32Array,
  inner: Int32Array,
): void {
  const { tagRows, innerRows } = model;
  const width = model.inner;
  tags.fill(0);
  inner.fill(0);
  const count = buffer.size();
  for (let at = 0; at < count; at++) {
    const row = buffer.indices[at] ?? 0;
    const tagBase = row * TAG_COUNT;
    for (let k = 0; k < TAG_COUNT; k++) tags[k] = (tags[k] ?? 0) + (tagRows[tagBase + k] ?? 0);
    const base = row * width;
    for (let k = 0; k < width; k++) inner[k] = (inner[k] ?? 0) + (innerRows[base + k] ?? 0);
  }
}

/** Describes every line and scores its tags by its own features. */
function describeLines(model: LineModel, evidence: Evidence, scores: Float64Array): Float32Array {
  const width = model.inner;
  const described = new Float32Array(evidence.lines.length * width);
  const buffer = featureBuffer(model.features - 1);
  const tags = new Int32Array(TAG_COUNT);
  const inner = new Int32Array(width);
  for (let line = 0; line < evidence.lines.length; line++) {
    buffer.clear();
    addFeatures(buffer, evidence, line);
    sumRows(model, buffer, tags, inner);
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      scores[line * TAG_COUNT + tag] = (tags[tag] ?? 0) * model.tagScale;
    }
    for (let k = 0; k < width; k++) {
      const value = (inner[k] ?? 0) * model.innerScale + (model.innerBias[k] ?? 0);
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
