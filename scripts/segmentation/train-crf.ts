import { allowedTransitions } from '../../src/repair/2-blocks/allowed-transitions.ts';
import { BOUNDARIES } from '../../src/repair/2-blocks/boundary-class.ts';
import { TAGS } from '../../src/repair/2-blocks/tags.ts';
import { type Chain, marginals } from './lattice.ts';
import type { Example } from './load-documents.ts';
import type { Model } from './model.ts';

const SIZE = TAGS.length;
const STEPS = (SIZE + 1) * SIZE;

/** How to train. */
export interface Training {
  /** Size of the table of features. */
  readonly features: number;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull towards zero. */
  readonly decay: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

/** A seeded linear congruential generator, so that the same command gives the same weights. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] as T; // `last` and `other` lie inside the array
    order[last] = order[other] as T;
    order[other] = kept;
  }
  return order;
}

/** Scores of every tag for every line. */
export function scoreExample(model: Model, example: Example): Float64Array {
  const { features, offsets } = example;
  const { weights } = model;
  const count = offsets.length - 1;
  const scores = new Float64Array(count * SIZE);
  for (let line = 0; line < count; line++) {
    const to = offsets[line + 1] ?? 0;
    for (let at = offsets[line] ?? 0; at < to; at++) {
      const base = (features[at] ?? 0) * SIZE;
      for (let tag = 0; tag < SIZE; tag++) {
        const place = line * SIZE + tag;
        scores[place] = (scores[place] ?? 0) + (weights[base + tag] ?? 0);
      }
    }
  }
  return scores;
}

function exponentials(scores: Float64Array): Float64Array {
  const local = new Float64Array(scores.length);
  for (let line = 0; line < scores.length; line += SIZE) {
    let best = Number.NEGATIVE_INFINITY;
    for (let tag = line; tag < line + SIZE; tag++) best = Math.max(best, scores[tag] ?? 0);
    for (let tag = line; tag < line + SIZE; tag++) {
      local[tag] = Math.exp(Math.max(-30, (scores[tag] ?? 0) - best));
    }
  }
  return local;
}

function constrain(local: Float64Array, tags: Int8Array): Float64Array {
  const only = local.slice();
  for (const [line, tag] of tags.entries()) {
    if (tag < 0) continue;
    for (let other = 0; other < SIZE; other++) if (other !== tag) only[line * SIZE + other] = 0;
  }
  return only;
}

function stepWeights(model: Model): Float64Array {
  const allowed = allowedTransitions();
  return Float64Array.from(model.transitions, (weight, at) =>
    allowed[at % STEPS] ? Math.exp(weight) : 0,
  );
}

interface State {
  readonly model: Model;
  readonly squares: Float32Array;
  readonly stepSquares: Float32Array;
  readonly training: Training;
}

function updateFeatures(state: State, example: Example, slope: Float64Array): void {
  const { model, squares, training } = state;
  const { features, offsets } = example;
  const { weights } = model;
  for (let line = 0; line + 1 < offsets.length; line++) {
    const to = offsets[line + 1] ?? 0;
    for (let tag = 0; tag < SIZE; tag++) {
      const step = slope[line * SIZE + tag] ?? 0;
      if (Math.abs(step) < 0.002) continue;
      for (let at = offsets[line] ?? 0; at < to; at++) {
        const place = (features[at] ?? 0) * SIZE + tag;
        const weight = weights[place] ?? 0;
        const gradient = step - training.decay * weight;
        const square = (squares[place] ?? 0) + gradient * gradient;
        squares[place] = square;
        weights[place] = weight + (training.rate * gradient) / Math.sqrt(square + 1);
      }
    }
  }
}

function updateSteps(state: State, slope: Float64Array): void {
  const { model, stepSquares, training } = state;
  for (let at = 0; at < slope.length; at++) {
    const gradient = slope[at] ?? 0;
    if (gradient === 0) continue;
    const square = (stepSquares[at] ?? 0) + gradient * gradient;
    stepSquares[at] = square;
    model.transitions[at] =
      (model.transitions[at] ?? 0) + (training.rate * gradient) / Math.sqrt(square + 1);
  }
}

function learn(state: State, example: Example, steps: Float64Array): void {
  const { boundaries, tags } = example;
  const count = tags.length;
  if (count === 0) return;
  const local = exponentials(scoreExample(state.model, example));
  const free: Chain = { count, local, steps, boundaries };
  const fixed: Chain = { ...free, local: constrain(local, tags) };
  const guess = marginals(free);
  const truth = marginals(fixed);
  const slope = new Float64Array(count * SIZE);
  for (let at = 0; at < slope.length; at++)
    slope[at] = (truth.tags[at] ?? 0) - (guess.tags[at] ?? 0);
  const stepSlope = new Float64Array(state.model.transitions.length);
  truth.addPairs(stepSlope, 1);
  guess.addPairs(stepSlope, -1);
  updateFeatures(state, example, slope);
  updateSteps(state, stepSlope);
}

/**
 * Train by stochastic gradient ascent of the likelihood, with AdaGrad's step sizes.
 *
 * @param examples Texts with true tags.
 * @param training How to train.
 * @param after Called with the model after each epoch.
 */
export function trainCrf(
  examples: readonly Example[],
  training: Training,
  after: (model: Model, epoch: number) => void,
): Model {
  const model: Model = {
    weights: new Float32Array(training.features * SIZE),
    transitions: new Float32Array(BOUNDARIES * STEPS),
  };
  const state: State = {
    model,
    squares: new Float32Array(model.weights.length),
    stepSquares: new Float32Array(model.transitions.length),
    training,
  };
  const random = randomFrom(training.seed);
  for (let epoch = 1; epoch <= training.epochs; epoch++) {
    for (const example of shuffled(examples, random)) learn(state, example, stepWeights(model));
    after(model, epoch);
  }
  return model;
}
