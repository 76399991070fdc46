import { seededRandom } from '../random/seeded-random.ts';
import { shuffle } from '../random/shuffle.ts';

/** Examples with the same number of features each, one after another. */
export interface SoftmaxExamples {
  /** Slots of the features, `width` for each example; what is left out has -1. */
  readonly slots: Int32Array;
  readonly width: number;
  /** Number of features at the end, which name words, that are dropped half of the time. */
  readonly lexical: number;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

/** How the weights are learned. */
export interface SoftmaxOptions {
  readonly bits: number;
  readonly labels: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
}

/**
 * Learn a weight for each slot and label, so that the right label of each example is the most
 * likely: softmax over the labels, AdaGrad, weights averaged over the second half.
 */
export function trainSoftmax(examples: SoftmaxExamples, options: SoftmaxOptions): Float32Array {
  const size = options.labels << options.bits;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(0.1);
  const sums = new Float64Array(size);
  const random = seededRandom(7);
  const order = Array.from(examples.labels.keys());
  let snapshots = 0;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const [i, example] of order.entries()) {
      const used = examples.width - (random() < 0.5 ? examples.lexical : 0);
      step(examples, example, used, weights, squares, options);
      if (epoch * 2 < options.epochs || i % 20_000 !== 0) continue;
      for (let slot = 0; slot < size; slot += 1)
        sums[slot] = (sums[slot] ?? 0) + (weights[slot] ?? 0);
      snapshots += 1;
    }
  }
  return Float32Array.from(sums, (sum) => sum / Math.max(1, snapshots));
}

function step(
  { slots, width, labels, weights: values }: SoftmaxExamples,
  example: number,
  used: number,
  weights: Float32Array,
  squares: Float32Array,
  options: SoftmaxOptions,
): void {
  const { labels: count, rate, decay } = options;
  const scores = new Float64Array(count);
  for (let i = example * width; i < example * width + used; i += 1) {
    const slot = (slots[i] ?? 0) * count;
    if (slot < 0) continue;
    for (let k = 0; k < count; k += 1) scores[k] = (scores[k] ?? 0) + (weights[slot + k] ?? 0);
  }
  const most = Math.max(...scores);
  let total = 0;
  for (let k = 0; k < count; k += 1) {
    scores[k] = Math.exp((scores[k] ?? 0) - most);
    total += scores[k] ?? 0;
  }
  const right = labels[example];
  const value = values[example] ?? 1;
  for (let k = 0; k < count; k += 1) {
    const error = ((scores[k] ?? 0) / total - (k === right ? 1 : 0)) * value;
    if (Math.abs(error) < 1e-4) continue;
    for (let i = example * width; i < example * width + used; i += 1) {
      const at = (slots[i] ?? 0) * count + k;
      if (at < 0) continue;
      const gradient = error + decay * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + gradient * gradient;
      weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(squares[at] ?? 1);
    }
  }
}
