import { Buffer } from 'node:buffer';

/**
 * The size of one step when weights are rounded.
 *
 * @param steps How many there are above zero, and as many below.
 * @param share Of the weights, the smallest first, that keep their size: cutting the largest few off leaves
 *   the rest more detail.
 */
export function stepSize(weights: ArrayLike<number>, steps: number, share: number): number {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  return (sizes[Math.floor(sizes.length * share)] ?? 1) / steps;
}

/**
 * Weights as whole steps.
 *
 * @param scale From `stepSize`.
 * @param steps Larger weights, of either sign, are cut off to this many.
 */
export function roundWeights(weights: ArrayLike<number>, scale: number, steps: number): Int8Array {
  return Int8Array.from(weights, (weight) =>
    Math.max(-steps, Math.min(steps, Math.round(weight / scale))),
  );
}

/** Signed bytes in base 64. */
export function toBase64(bytes: Int8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
