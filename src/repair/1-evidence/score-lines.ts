import { TAGS } from '../2-blocks/tags.ts';
import { addFeatures } from './add-features.ts';
import { addOutput } from './add-output.ts';
import { carryContext } from './carry-context.ts';
import type { Evidence } from './evidence.ts';
import { type FeatureBuffer, featureBuffer } from './feature-sink.ts';
import type { LineModel } from './line-model.ts';
import { lookAround } from './look-around.ts';
import { ROW_ZERO } from './row-zero.ts';

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
  return ((k & 2) === 0 ? pair & 0xffff : pair >>> 16) - ROW_ZERO * count;
}

/** Describes every line and scores its tags by its own features. */
function describeLines(model: LineModel, evidence: Evidence, scores: Float64Array): Float32Array {
  const width = model.context.inner;
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

/**
 * Score every tag for every line of a text.
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
