import { TAGS } from '../../src/repair/1-evidence/tags.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { backNetwork } from './back-network.ts';
import { type Dropout, dropFeatures } from './drop-features.ts';
import { gradients } from './gradients.ts';
import type { Example } from './load-documents.ts';
import { newMean } from './mean-network.ts';
import { type DensePart, type Network, type NetworkSize, newNetwork } from './network.ts';
import { runNetwork } from './run-network.ts';
import { type Dense, updateDense } from './update-dense.ts';
import { type RowRates, type Rows, updateRows } from './update-rows.ts';

/** In the second half of the training the weights are averaged at each of this number of texts. */
const SAMPLE_EVERY = 100;
/** The learning rate decays linearly to this share. */
const LAST_PACE = 0.05;

/** How to train. */
export interface Training {
  readonly size: NetworkSize;
  readonly epochs: number;
  readonly rates: RowRates & { readonly dense: number };
  /** Weight decay of the matrices. */
  readonly decay: number;
  readonly dropout: Dropout;
  readonly seed: number;
}

interface State {
  readonly net: Network;
  readonly training: Training;
  readonly rows: Rows;
  readonly dense: Readonly<Record<DensePart, Dense>>;
  readonly random: () => number;
}

function denseOf(part: string, weights: Float32Array): Dense {
  const { length } = weights;
  return {
    weights,
    gradient: new Float32Array(length),
    means: new Float32Array(length),
    squares: new Float32Array(length),
    decays: !/Bias$|^transitions$/.test(part),
  };
}

function newState(training: Training): State {
  const { size, seed } = training;
  const net = newNetwork(size, seed);
  const dense = Object.entries(net.dense).map(([part, weights]) => [part, denseOf(part, weights)]);
  return {
    net,
    training,
    rows: {
      weights: net.rows,
      tagSquares: new Float32Array(size.features * TAGS.length).fill(1),
      squares: new Float32Array(size.features).fill(1),
    },
    // The entries are those of a record with the same keys.
    dense: Object.fromEntries(dense) as Record<DensePart, Dense>,
    random: seededRandom(seed + 1),
  };
}

/** Learns from one text; `pace` is the decayed factor of the learning rates, `steps` counts texts from 1. */
function learn(state: State, example: Example, pace: number, steps: number): void {
  if (example.tags.length === 0) return;
  const { net, rows, dense, training, random } = state;
  const { size, rates, decay } = training;
  const dropped = dropFeatures(example, size, training.dropout, random);
  const run = runNetwork(net, example, dropped);
  const gradient = gradients(run.scores, example, net.dense.transitions);
  const tags = Float32Array.from(gradient.tags);
  const inner = backNetwork(size, run, dense, tags, dropped);
  const paced = { tags: pace * rates.tags, inner: pace * rates.inner };
  updateRows(rows, example, dropped.features, { tags, inner }, paced);
  dense.transitions.gradient.set(gradient.steps);
  const scale = Math.sqrt(example.tags.length);
  for (const part of Object.values(dense)) {
    updateDense(part, { rate: pace * rates.dense, decay, scale, steps });
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/**
 * Train by stochastic gradient ascent of the log-likelihood of the true tags, with a learning rate that
 * decays; the result is the average of the weights over the second half.
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
  const mean = newMean(state.net);
  const total = training.epochs * examples.length;
  let done = 0;
  for (let epoch = 1; epoch <= training.epochs; epoch++) {
    for (const example of shuffled(examples, state.random)) {
      done += 1;
      learn(state, example, 1 - ((1 - LAST_PACE) * (done - 1)) / total, done);
      if (done * 2 > total && done % SAMPLE_EVERY === 0) mean.add(state.net);
    }
    after(mean.count() > 0 ? mean.net : state.net, epoch);
  }
  return mean.count() > 0 ? mean.net : state.net;
}
