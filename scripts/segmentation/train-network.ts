import { TAGS } from '../../src/repair/2-blocks/tags.ts';
import type { Example } from './load-documents.ts';
import { newMean } from './mean-network.ts';
import { type Network, type NetworkSize, newNetwork, randomFrom } from './network.ts';
import { type Activations, runNetwork } from './run-network.ts';
import { slopes } from './slopes.ts';

const TAG_COUNT = TAGS.length;
/** Share of lines that are learned without their words. */
const WORDLESS = 0.5;
/** In the second half of the training the weights are averaged, every so many texts. */
const SAMPLE_EVERY = 200;

/** How to train. */
export interface Training {
  readonly size: NetworkSize;
  readonly epochs: number;
  /** Step sizes of the features' rows (tags, descriptions) and of the other weights. */
  readonly tagRate: number;
  readonly rate: number;
  readonly denseRate: number;
  /** Share of features that are left out at random, so that none is relied on alone. */
  readonly dropout: number;
  readonly seed: number;
}

/** Weights with the sums of their squared slopes (AdaGrad). */
interface Dense {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly slope: Float32Array;
}

interface State {
  readonly net: Network;
  readonly training: Training;
  readonly tagSquares: Float32Array;
  readonly rowSquares: Float32Array;
  readonly dense: Readonly<
    Record<'innerBias' | 'window' | 'whole' | 'outerBias' | 'output' | 'transitions', Dense>
  >;
}

function denseOf(weights: Float32Array): Dense {
  const { length } = weights;
  return { weights, squares: new Float32Array(length).fill(1), slope: new Float32Array(length) };
}

function newState(training: Training): State {
  const net = newNetwork(training.size, training.seed);
  const { innerBias, window, whole, outerBias, output, transitions } = net;
  return {
    net,
    training,
    tagSquares: new Float32Array(training.size.features * TAG_COUNT).fill(1),
    rowSquares: new Float32Array(training.size.features).fill(1),
    dense: {
      innerBias: denseOf(innerBias),
      window: denseOf(window),
      whole: denseOf(whole),
      outerBias: denseOf(outerBias),
      output: denseOf(output),
      transitions: denseOf(transitions),
    },
  };
}

/** Slopes of the output weights; returns those of the outer values. */
function throughOutput(state: State, run: Activations, slope: Float64Array): Float32Array {
  const { outer } = state.net.size;
  const { output } = state.dense;
  const back = new Float32Array(run.outer.length);
  const count = run.outer.length / outer;
  for (let line = 0; line < count; line++) {
    for (let k = 0; k < outer; k++) {
      const value = run.outer[line * outer + k] ?? 0;
      if (value === 0) continue;
      let sum = 0;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const at = k * TAG_COUNT + tag;
        const step = slope[line * TAG_COUNT + tag] ?? 0;
        output.slope[at] = (output.slope[at] ?? 0) + value * step;
        sum += step * (output.weights[at] ?? 0);
      }
      back[line * outer + k] = sum;
    }
  }
  return back;
}

/** Slopes of the window's weights; returns those of the lines' descriptions. */
function throughWindow(state: State, run: Activations, back: Float32Array): Float32Array {
  const { inner, window, outer } = state.net.size;
  const weights = state.dense.window;
  const count = run.inner.length / inner;
  const half = window >> 1;
  const result = new Float32Array(run.inner.length);
  for (let line = 0; line < count; line++) {
    for (let place = 0; place < window; place++) {
      const other = line + place - half;
      if (other < 0 || other >= count) continue;
      for (let k = 0; k < inner; k++) {
        const value = run.inner[other * inner + k] ?? 0;
        if (value === 0) continue;
        const base = (place * inner + k) * outer;
        let sum = 0;
        for (let to = 0; to < outer; to++) {
          const step = back[line * outer + to] ?? 0;
          if (step === 0) continue;
          weights.slope[base + to] = (weights.slope[base + to] ?? 0) + value * step;
          sum += step * (weights.weights[base + to] ?? 0);
        }
        result[other * inner + k] = (result[other * inner + k] ?? 0) + sum;
      }
    }
  }
  return result;
}

/** Slopes of the weights for the whole text; adds to those of the lines' descriptions. */
function throughWhole(
  state: State,
  run: Activations,
  back: Float32Array,
  result: Float32Array,
): void {
  const { inner, outer } = state.net.size;
  const { whole, outerBias } = state.dense;
  const count = run.inner.length / inner;
  const total = new Float32Array(outer);
  for (let at = 0; at < back.length; at++)
    total[at % outer] = (total[at % outer] ?? 0) + (back[at] ?? 0);
  for (let to = 0; to < outer; to++)
    outerBias.slope[to] = (outerBias.slope[to] ?? 0) + (total[to] ?? 0);
  for (let k = 0; k < inner; k++) {
    let sum = 0;
    for (let to = 0; to < outer; to++) {
      const at = k * outer + to;
      whole.slope[at] = (whole.slope[at] ?? 0) + (run.mean[k] ?? 0) * (total[to] ?? 0);
      sum += (total[to] ?? 0) * (whole.weights[at] ?? 0);
    }
    const share = sum / count;
    for (let line = 0; line < count; line++) {
      const at = line * inner + k;
      if ((run.inner[at] ?? 0) > 0) result[at] = (result[at] ?? 0) + share;
    }
  }
}

/** The slope that all features of a line share: for the tags, then for the description. */
function lineSlope(
  line: number,
  tags: Float64Array,
  inner: Float32Array,
  step: Float32Array,
): void {
  const width = step.length - TAG_COUNT;
  step.fill(0);
  for (let tag = 0; tag < TAG_COUNT; tag++) step[tag] = tags[line * TAG_COUNT + tag] ?? 0;
  for (let k = 0; k < width; k++) step[TAG_COUNT + k] = inner[line * width + k] ?? 0;
}

/** Weights of tags have step sizes of their own; those of a description share one. */
function updateRow(
  state: State,
  row: number,
  step: Float32Array,
  square: number,
  pace: number,
): void {
  const { net, training, rowSquares, tagSquares } = state;
  const base = row * step.length;
  for (let k = 0; k < TAG_COUNT; k++) {
    const value = step[k] ?? 0;
    if (Math.abs(value) < 0.002) continue;
    const at = row * TAG_COUNT + k;
    const sum = (tagSquares[at] ?? 0) + value * value;
    tagSquares[at] = sum;
    net.rows[base + k] =
      (net.rows[base + k] ?? 0) + (pace * training.tagRate * value) / Math.sqrt(sum);
  }
  const sum = (rowSquares[row] ?? 0) + square;
  rowSquares[row] = sum;
  const rate = (pace * training.rate) / Math.sqrt(sum);
  for (let k = TAG_COUNT; k < step.length; k++) {
    net.rows[base + k] = (net.rows[base + k] ?? 0) + rate * (step[k] ?? 0);
  }
}

function updateRows(
  state: State,
  example: Example,
  skip: Uint8Array,
  pace: number,
  slope: { readonly tags: Float64Array; readonly inner: Float32Array },
): void {
  const width = state.net.size.inner;
  const step = new Float32Array(TAG_COUNT + width);
  const { innerBias } = state.dense;
  for (let line = 0; line + 1 < example.offsets.length; line++) {
    lineSlope(line, slope.tags, slope.inner, step);
    let square = 0;
    for (let k = 0; k < width; k++) {
      const value = step[TAG_COUNT + k] ?? 0;
      innerBias.slope[k] = (innerBias.slope[k] ?? 0) + value;
      square += value * value;
    }
    if (square < 1e-8) continue;
    const to = example.offsets[line + 1] ?? 0;
    for (let at = example.offsets[line] ?? 0; at < to; at++) {
      if (!skip[at]) updateRow(state, example.features[at] ?? 0, step, square, pace);
    }
  }
}

function updateDense(dense: Dense, rate: number): void {
  const { weights, squares, slope } = dense;
  for (let at = 0; at < weights.length; at++) {
    const step = slope[at] ?? 0;
    if (step === 0) continue;
    const square = (squares[at] ?? 0) + step * step;
    squares[at] = square;
    weights[at] = (weights[at] ?? 0) + (rate * step) / Math.sqrt(square);
    slope[at] = 0;
  }
}

/** Leaves out all words of half the lines, so that shapes must do, and some features of each. */
function dropFeatures(example: Example, dropout: number, random: () => number): Uint8Array {
  const { offsets, lexical } = example;
  const skip = new Uint8Array(lexical.length);
  for (let line = 0; line + 1 < offsets.length; line++) {
    const wordless = random() < WORDLESS;
    const to = offsets[line + 1] ?? 0;
    for (let at = offsets[line] ?? 0; at < to; at++) {
      if ((wordless && lexical[at] === 1) || random() < dropout) skip[at] = 1;
    }
  }
  return skip;
}

function learn(state: State, example: Example, pace: number, random: () => number): void {
  if (example.tags.length === 0) return;
  const { net, dense, training } = state;
  const skip = dropFeatures(example, training.dropout, random);
  const run = runNetwork(net, example, skip);
  const { tags, steps } = slopes(run.scores, example, net.transitions);
  const back = throughOutput(state, run, tags);
  const inner = throughWindow(state, run, back);
  throughWhole(state, run, back, inner);
  updateRows(state, example, skip, pace, { tags, inner });
  dense.transitions.slope.set(steps);
  for (const part of Object.values(dense)) updateDense(part, pace * training.denseRate);
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/**
 * Train by stochastic gradient ascent of the likelihood of the true tags. The steps grow smaller
 * to the end; the result is the mean of the weights of the second half.
 *
 * @param examples Texts with true tags.
 * @param training How to train.
 * @param after Called with the network after each epoch.
 */
export function trainNetwork(
  examples: readonly Example[],
  training: Training,
  after: (net: Network, epoch: number) => void,
): Network {
  const state = newState(training);
  const random = randomFrom(training.seed);
  const mean = newMean(state.net);
  const total = training.epochs * examples.length;
  let done = 0;
  for (let epoch = 1; epoch <= training.epochs; epoch++) {
    for (const example of shuffled(examples, random)) {
      learn(state, example, 1 - (0.95 * done) / total, random);
      done += 1;
      if (done * 2 > total && done % SAMPLE_EVERY === 0) mean.add(state.net);
    }
    after(mean.count() > 0 ? mean.net : state.net, epoch);
  }
  return mean.count() > 0 ? mean.net : state.net;
}
