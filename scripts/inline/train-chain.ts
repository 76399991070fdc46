import { LINK_KINDS, linkOf } from '../../src/repair/4-phrasing/inline/link-of.ts';
import { readUnit } from '../../src/repair/4-phrasing/inline/read-unit.ts';
import { FEATURE_COUNT, tokenFeatures } from '../../src/repair/4-phrasing/inline/token-features.ts';
import { mulberry } from '../random/mulberry.ts';
import { shuffle } from '../random/shuffle.ts';
import { chainMarginals } from './chain-marginals.ts';
import type { Example } from './collect-units.ts';

/** A model in training: weights and, for AdaGrad, the sums of squared slopes. */
export interface ChainModel {
  readonly weights: Float64Array;
  readonly links: Float64Array;
}

/** How a model is trained. */
export interface TrainOptions {
  /** The table of weights has 2 to this power. */
  readonly bits: number;
  /** Passes over all examples. */
  readonly epochs: number;
  readonly rate: number;
  /** Of weights towards zero, times each weight: L2 regularisation. */
  readonly decay: number;
  /** Of the order of examples and of what is hidden. */
  readonly seed: number;
  /** Share of features hidden at each step, so that no few words carry a decision. */
  readonly dropout: number;
  /** Rate of the leanings of single texts. */
  readonly leaning: number;
}

/**
 * Score the tokens of an example.
 *
 * @param leaning Log-odds to add to each: how much the author of this text marks.
 */
export function scoreExample(
  model: ChainModel,
  { unit, context }: Example,
  isHidden: () => boolean = () => false,
  leaning = 0,
): {
  readonly marginals: Float64Array;
  readonly rows: Int32Array;
  readonly kinds: Uint8Array;
  readonly chain: ReturnType<typeof chainMarginals>;
  readonly scores: Float64Array;
} {
  const facts = readUnit(unit, context);
  const count = facts.tokens.length;
  const rows = new Int32Array(count * FEATURE_COUNT);
  const readFeatures = tokenFeatures(model.weights.length - 1);
  const scores = new Float64Array(count);
  const kinds = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) {
    const row = rows.subarray(index * FEATURE_COUNT, (index + 1) * FEATURE_COUNT);
    readFeatures(facts, index, unit.text, row);
    let score = leaning;
    for (const [place, at] of row.entries()) {
      if (isHidden()) row[place] = -1;
      else score += model.weights[at] ?? 0;
    }
    scores[index] = score;
    kinds[index] = linkOf(facts, index);
  }
  const chain = chainMarginals(scores, kinds, model.links);
  return { marginals: chain.marginals, rows, kinds, chain, scores };
}

/**
 * Fit the chain by stochastic gradient (AdaGrad) on the logarithm of the truth's probability.
 *
 * Some authors mark every name, some none. So that this teaches nothing about the names, each
 * text of the examples has leanings of its own, which are learned beside the weights and left out
 * of the model.
 */
export function trainChain(
  examples: readonly Example[],
  options: TrainOptions,
  watch: (model: ChainModel, epoch: number) => void,
): ChainModel {
  const model = {
    weights: new Float64Array(2 ** options.bits),
    links: new Float64Array(LINK_KINDS * 4),
  };
  const squares = new Float64Array(model.weights.length).fill(1e-2);
  const linkSquares = new Float64Array(model.links.length).fill(1);
  const leanings = makeLeanings(examples);
  const random = mulberry(options.seed);
  const order = examples.map((_, index) => index);
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example !== undefined)
        step(model, squares, linkSquares, example, options, random, leanings);
    }
    watch(whole(model, options.dropout), epoch);
  }
  return whole(model, options.dropout);
}

/** The model for use, where no feature is hidden. */
function whole({ weights, links }: ChainModel, dropout: number): ChainModel {
  return { weights: weights.map((weight) => weight * (1 - dropout)), links };
}

function step(
  model: ChainModel,
  squares: Float64Array,
  linkSquares: Float64Array,
  example: Example,
  { rate, decay, dropout, leaning }: TrainOptions,
  random: () => number,
  leanings: Leanings,
): void {
  const isHidden = (): boolean => random() < dropout;
  const { marginals, rows, kinds, chain, scores } = scoreExample(
    model,
    example,
    isHidden,
    sumOf(leanings, example),
  );
  let lean = 0;
  for (let index = 0; index < marginals.length; index += 1) {
    const slope = (example.labels[index] ?? 0) - (marginals[index] ?? 0);
    lean += slope;
    if (Math.abs(slope) < 1e-3) continue;
    for (let at = index * FEATURE_COUNT; at < (index + 1) * FEATURE_COUNT; at += 1) {
      const place = rows[at] ?? 0;
      if (place < 0) continue;
      const gradient = slope - decay * (model.weights[place] ?? 0);
      const square = (squares[place] ?? 0) + gradient * gradient;
      squares[place] = square;
      model.weights[place] = (model.weights[place] ?? 0) + (rate * gradient) / Math.sqrt(square);
    }
  }
  for (const place of placesOf(example)) lift(leanings, place, lean, leaning);
  linkStep(model, linkSquares, example, kinds, chain, scores, rate);
}

/** How much each text marks, as a whole and in each kind of phrase, with its squared slopes. */
interface Leanings {
  readonly values: Float64Array;
  readonly squares: Float64Array;
}

const KINDS = ['paragraph', 'item', 'cell', 'quote'] as const;
const LEANING_DECAY = 0.02;

function makeLeanings(examples: readonly Example[]): Leanings {
  const texts = 1 + examples.reduce((most, { text }) => Math.max(most, text), 0);
  const count = texts * (KINDS.length + 1);
  return { values: new Float64Array(count), squares: new Float64Array(count).fill(1) };
}

function placesOf({ text, unit }: Example): readonly [whole: number, kind: number] {
  const first = text * (KINDS.length + 1);
  return [first, first + 1 + KINDS.indexOf(unit.kind)];
}

function sumOf({ values }: Leanings, example: Example): number {
  const [whole, kind] = placesOf(example);
  return (values[whole] ?? 0) + (values[kind] ?? 0);
}

function lift({ values, squares }: Leanings, place: number, slope: number, rate: number): void {
  const value = values[place] ?? 0;
  const gradient = slope - LEANING_DECAY * value;
  const square = (squares[place] ?? 0) + gradient * gradient;
  squares[place] = square;
  values[place] = value + (rate * gradient) / Math.sqrt(square);
}

function linkStep(
  model: ChainModel,
  squares: Float64Array,
  { labels }: Example,
  kinds: Uint8Array,
  { forward, backward, total }: ReturnType<typeof chainMarginals>,
  scores: Float64Array,
  rate: number,
): void {
  const slopes = new Float64Array(model.links.length);
  for (let index = 1; index < labels.length; index += 1) {
    const base = (kinds[index] ?? 0) * 4;
    for (let pair = 0; pair < 4; pair += 1) {
      const before = pair >> 1;
      const now = pair & 1;
      const path =
        (forward[index * 2 - 2 + before] ?? 0) +
        (model.links[base + pair] ?? 0) +
        (now === 1 ? (scores[index] ?? 0) : 0) +
        (backward[index * 2 + now] ?? 0);
      const truth = labels[index - 1] === before && labels[index] === now ? 1 : 0;
      slopes[base + pair] = (slopes[base + pair] ?? 0) + truth - Math.exp(path - total);
    }
  }
  for (const [at, slope] of slopes.entries()) {
    const square = (squares[at] ?? 0) + slope * slope;
    squares[at] = square;
    model.links[at] = (model.links[at] ?? 0) + (rate * slope) / Math.sqrt(square);
  }
}
