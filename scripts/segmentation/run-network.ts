import { TAGS } from '../../src/repair/2-blocks/tags.ts';
import type { Example } from './load-documents.ts';
import type { Network } from './network.ts';

const TAG_COUNT = TAGS.length;

/** What the network computed for a text; training needs all of it. */
export interface Activations {
  readonly scores: Float64Array;
  readonly inner: Float32Array;
  readonly mean: Float32Array;
  readonly outer: Float32Array;
}

/** Sums of rows: the tags' part into `scores`, the description into `inner`. */
function sumRows(
  net: Network,
  example: Example,
  skip: Uint8Array | undefined,
  out: Activations,
): void {
  const { inner } = net.size;
  const width = TAG_COUNT + inner;
  const { features, offsets } = example;
  const { rows } = net;
  const sum = new Float32Array(width);
  for (let line = 0; line + 1 < offsets.length; line++) {
    sum.fill(0);
    const to = offsets[line + 1] ?? 0;
    for (let at = offsets[line] ?? 0; at < to; at++) {
      if (skip?.[at]) continue;
      const base = (features[at] ?? 0) * width;
      for (let k = 0; k < width; k++) sum[k] = (sum[k] ?? 0) + (rows[base + k] ?? 0);
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      out.scores[line * TAG_COUNT + tag] = sum[tag] ?? 0;
    }
    for (let k = 0; k < inner; k++) {
      const value = (sum[TAG_COUNT + k] ?? 0) + (net.innerBias[k] ?? 0);
      out.inner[line * inner + k] = Math.max(0, value);
    }
  }
}

function meanOf(inner: Float32Array, width: number, mean: Float32Array): void {
  const count = inner.length / width;
  for (let at = 0; at < inner.length; at++) {
    mean[at % width] = (mean[at % width] ?? 0) + (inner[at] ?? 0) / count;
  }
}

function convolve(net: Network, out: Activations): void {
  const { inner, window, outer } = net.size;
  const count = out.inner.length / inner;
  const half = window >> 1;
  const whole = new Float32Array(outer);
  for (let to = 0; to < outer; to++) {
    let sum = net.outerBias[to] ?? 0;
    for (let k = 0; k < inner; k++) sum += (out.mean[k] ?? 0) * (net.whole[k * outer + to] ?? 0);
    whole[to] = sum;
  }
  const row = new Float32Array(outer);
  for (let line = 0; line < count; line++) {
    row.set(whole);
    for (let place = 0; place < window; place++) {
      const other = line + place - half;
      if (other < 0 || other >= count) continue;
      for (let k = 0; k < inner; k++) {
        const value = out.inner[other * inner + k] ?? 0;
        if (value === 0) continue;
        const base = (place * inner + k) * outer;
        for (let to = 0; to < outer; to++)
          row[to] = (row[to] ?? 0) + value * (net.window[base + to] ?? 0);
      }
    }
    for (let to = 0; to < outer; to++) {
      const value = row[to] ?? 0;
      out.outer[line * outer + to] = Math.max(0, value);
    }
  }
}

function addOutput(net: Network, out: Activations): void {
  const { outer } = net.size;
  const count = out.outer.length / outer;
  for (let line = 0; line < count; line++) {
    for (let k = 0; k < outer; k++) {
      const value = out.outer[line * outer + k] ?? 0;
      if (value === 0) continue;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const at = line * TAG_COUNT + tag;
        out.scores[at] = (out.scores[at] ?? 0) + value * (net.output[k * TAG_COUNT + tag] ?? 0);
      }
    }
  }
}

/**
 * Score every tag for every line of a text.
 *
 * @param net The weights.
 * @param example The text.
 * @param skip Features to leave out, 1 for each; in training only.
 */
export function runNetwork(net: Network, example: Example, skip?: Uint8Array): Activations {
  const count = example.offsets.length - 1;
  const { inner, outer } = net.size;
  const out: Activations = {
    scores: new Float64Array(count * TAG_COUNT),
    inner: new Float32Array(count * inner),
    mean: new Float32Array(inner),
    outer: new Float32Array(count * outer),
  };
  sumRows(net, example, skip, out);
  meanOf(out.inner, inner, out.mean);
  convolve(net, out);
  addOutput(net, out);
  return out;
}
