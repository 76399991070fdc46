/** Weights with their gradient and its running means (Adam). */
export interface Dense {
  readonly weights: Float32Array;
  readonly gradient: Float32Array;
  readonly means: Float32Array;
  readonly squares: Float32Array;
  /** Whether the weights shrink: matrices do, biases and transitions do not. */
  readonly decays: boolean;
}

const MEAN_KEPT = 0.9;
const SQUARE_KEPT = 0.999;

/** How to move. */
export interface DensePace {
  readonly rate: number;
  readonly decay: number;
  /** Divides the gradient: longer texts have steeper ones. */
  readonly scale: number;
  /** How many steps were made, this one included. */
  readonly steps: number;
}

/**
 * Move dense weights up their gradient, and forget it.
 *
 * @param dense Changed in place.
 * @param pace How to move.
 */
export function updateDense(dense: Dense, { rate, decay, scale, steps }: DensePace): void {
  const { weights, gradient, means, squares } = dense;
  const meanShare = 1 - MEAN_KEPT ** steps;
  const squareShare = 1 - SQUARE_KEPT ** steps;
  const kept = dense.decays ? 1 - rate * decay : 1;
  for (let at = 0; at < weights.length; at++) {
    const step = (gradient[at] ?? 0) / scale;
    const mean = MEAN_KEPT * (means[at] ?? 0) + (1 - MEAN_KEPT) * step;
    const square = SQUARE_KEPT * (squares[at] ?? 0) + (1 - SQUARE_KEPT) * step * step;
    means[at] = mean;
    squares[at] = square;
    const move = mean / meanShare / (Math.sqrt(square / squareShare) + 1e-8);
    weights[at] = (weights[at] ?? 0) * kept + rate * move;
    gradient[at] = 0;
  }
}
