import { seededRandom } from '../random/seeded-random.ts';
import { shuffle } from '../random/shuffle.ts';

/** One choice: the slots of each candidate's features, and which candidate is right. */
export interface Choice {
  readonly candidates: readonly Int32Array[];
  readonly right: number;
  readonly weight: number;
  /** What speaks for each candidate already. @default nothing */
  readonly offsets?: readonly number[];
}

/** How the ranker is trained. */
export interface RankerOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Share of features left out of each step, so that no single one is relied upon. */
  readonly dropout: number;
}

/**
 * Learn a weight for each feature so that the right candidate of each choice scores highest:
 * softmax over the candidates, AdaGrad, feature dropout, averaged weights.
 */
export function trainRanker(choices: readonly Choice[], options: RankerOptions): Float32Array {
  const size = 1 << options.bits;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(0.1);
  const random = seededRandom(7);
  const order = [...choices];
  const sums = new Float64Array(size);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const [i, choice] of order.entries()) {
      step(choice, weights, squares, options, Math.floor(random() * 1e9));
      if (epoch > 0 && i % SAMPLE === 0) addTo(sums, weights);
    }
  }
  const samples = (options.epochs - 1) * Math.ceil(order.length / SAMPLE);
  return Float32Array.from(sums, (sum) => sum / Math.max(1, samples));
}

/** Choices between two of the snapshots whose mean the weights are. */
const SAMPLE = 2000;

function addTo(sums: Float64Array, weights: Float32Array): void {
  for (const [slot, weight] of weights.entries()) sums[slot] = (sums[slot] ?? 0) + weight;
}

function step(
  choice: Choice,
  weights: Float32Array,
  squares: Float32Array,
  options: RankerOptions,
  salt: number,
): void {
  const limit = options.dropout * 1000;
  const isOn = (slot: number): boolean =>
    (Math.imul(slot ^ salt, 0x9e3779b1) >>> 8) % 1000 >= limit;
  const scores = choice.candidates.map((slots, i) => {
    let sum = choice.offsets?.[i] ?? 0;
    for (const slot of slots) if (isOn(slot)) sum += weights[slot] ?? 0;
    return sum;
  });
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  choice.candidates.forEach((slots, i) => {
    const error = ((shares[i] ?? 0) / total - (i === choice.right ? 1 : 0)) * choice.weight;
    for (const slot of slots) {
      if (!isOn(slot)) continue;
      const gradient = error + options.decay * (weights[slot] ?? 0);
      squares[slot] = (squares[slot] ?? 0) + gradient * gradient;
      weights[slot] =
        (weights[slot] ?? 0) - (options.rate * gradient) / Math.sqrt(squares[slot] ?? 1);
    }
  });
}
