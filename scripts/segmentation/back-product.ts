import type { Run } from '../../src/repair/1-evidence/model/gathered.ts';

/** A matrix and its gradient, `from * count + to` from `base` on. */
export interface Matrix {
  readonly weights: Float32Array;
  readonly gradient: Float32Array;
  readonly base: number;
}

/**
 * Go back through `weigh`: from the gradient of its result to those of its inputs, less those that are
 * zero.
 *
 * @param from The row that was multiplied.
 * @param matrix Its gradient grows.
 * @param result The gradient of what the product was added to.
 * @param gradient Receives the gradient of the row, from `start` on; as long as its array.
 */
export function backProduct(from: Run, matrix: Matrix, result: Run, gradient: Float32Array): void {
  const { weights, gradient: grows, base } = matrix;
  const { values, start, count: width } = result;
  for (let k = 0; k < from.count; k++) {
    const value = from.values[from.start + k] ?? 0;
    // What was cut off or left out has no part in the result.
    if (value === 0) continue;
    const row = base + k * width;
    let sum = 0;
    for (let to = 0; to < width; to++) {
      const step = values[start + to] ?? 0;
      grows[row + to] = (grows[row + to] ?? 0) + value * step;
      sum += step * (weights[row + to] ?? 0);
    }
    gradient[from.start + k] = (gradient[from.start + k] ?? 0) + sum;
  }
}
