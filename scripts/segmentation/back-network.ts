import { meanOf, WINDOW } from '../../src/repair/1-evidence/model/look-around.ts';
import { TAGS } from '../../src/repair/1-evidence/tags.ts';
import { backContext } from './back-context.ts';
import { backProduct, type Matrix } from './back-product.ts';
import type { DensePart, NetworkSize } from './network.ts';
import type { Activations, Dropped } from './run-network.ts';

const TAG_COUNT = TAGS.length;

/** The dense weights and their gradients. */
export type DenseGradients = Readonly<Record<DensePart, Omit<Matrix, 'base'>>>;

/** Nothing comes back through a value that was cut off or left out. */
function gate(gradient: Float32Array, values: Float32Array, factors: Float32Array): void {
  for (let at = 0; at < gradient.length; at++) {
    gradient[at] = (values[at] ?? 0) > 0 ? (gradient[at] ?? 0) * (factors[at] ?? 1) : 0;
  }
}

/** Adds up the rows of `width` values. */
function addRows(values: Float32Array, width: number, sum: Float32Array): void {
  for (let at = 0; at < values.length; at++) {
    sum[at % width] = (sum[at % width] ?? 0) + (values[at] ?? 0);
  }
}

function backOutput(
  { outer: width }: NetworkSize,
  { outer }: Activations,
  dense: DenseGradients,
  tags: Float32Array,
): Float32Array {
  const gradient = new Float32Array(outer.length);
  for (let line = 0; line * width < outer.length; line++) {
    const from = { values: outer, start: line * width, count: width };
    const result = { values: tags, start: line * TAG_COUNT, count: TAG_COUNT };
    backProduct(from, { ...dense.output, base: 0 }, result, gradient);
  }
  return gradient;
}

/** Back through the mean over the text. */
function backWhole(
  size: NetworkSize,
  { inner }: Activations,
  dense: DenseGradients,
  outer: Float32Array,
  gradient: Float32Array,
): void {
  const total = new Float32Array(size.outer);
  addRows(outer, size.outer, total);
  addRows(total, size.outer, dense.outerBias.gradient);
  const mean = { values: meanOf(inner, size.inner), start: 0, count: size.inner };
  const back = new Float32Array(size.inner);
  const result = { values: total, start: 0, count: size.outer };
  backProduct(mean, { ...dense.whole, base: 0 }, result, back);
  const lines = inner.length / size.inner;
  for (let at = 0; at < gradient.length; at++) {
    gradient[at] = (gradient[at] ?? 0) + (back[at % size.inner] ?? 0) / lines;
  }
}

/** Back through what stands beside each line; returns the gradient of what was carried along. */
function backAround(
  { inner: width, memory, outer: seen }: NetworkSize,
  { inner, context }: Activations,
  dense: DenseGradients,
  outer: Float32Array,
  gradient: Float32Array,
): Float32Array {
  const carried = new Float32Array(context.memory.length);
  const count = inner.length / width;
  for (let line = 0; line < count; line++) {
    const result = { values: outer, start: line * seen, count: seen };
    for (let place = 0; place < WINDOW; place++) {
      const other = line + place - 1;
      if (other < 0 || other >= count) continue;
      const from = { values: inner, start: other * width, count: width };
      backProduct(from, { ...dense.around, base: place * width * seen }, result, gradient);
    }
    const from = { values: context.memory, start: line * 2 * memory, count: 2 * memory };
    backProduct(from, { ...dense.around, base: WINDOW * width * seen }, result, carried);
  }
  return carried;
}

function backGates(
  { inner: width, memory }: NetworkSize,
  { inner }: Activations,
  dense: DenseGradients,
  gates: Float32Array,
  gradient: Float32Array,
): void {
  addRows(gates, 4 * memory, dense.gateBias.gradient);
  for (let line = 0; line * width < inner.length; line++) {
    const from = { values: inner, start: line * width, count: width };
    const result = { values: gates, start: line * 4 * memory, count: 4 * memory };
    backProduct(from, { ...dense.gates, base: 0 }, result, gradient);
  }
}

/**
 * Go back through a network, from the gradient of its scores.
 *
 * @param size Its sizes.
 * @param run What it computed.
 * @param dense Receives the gradients of the weights that every line uses.
 * @param tags Gradient of each line's scores.
 * @param dropped What was left out.
 * @returns The gradient of the lines' descriptions.
 */
export function backNetwork(
  size: NetworkSize,
  run: Activations,
  dense: DenseGradients,
  tags: Float32Array,
  dropped: Dropped,
): Float32Array {
  const outer = backOutput(size, run, dense, tags);
  gate(outer, run.outer, dropped.outer);
  const gradient = new Float32Array(run.inner.length);
  backWhole(size, run, dense, outer, gradient);
  const carried = backAround(size, run, dense, outer, gradient);
  backGates(size, run, dense, backContext(run.context, carried, size.memory), gradient);
  gate(gradient, run.inner, dropped.inner);
  addRows(gradient, size.inner, dense.innerBias.gradient);
  return gradient;
}
