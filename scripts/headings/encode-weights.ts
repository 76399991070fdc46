import { roundWeights, stepSize, toBase64 } from '../learning/round-weights.ts';

/** Weights as they are kept. */
export interface EncodedWeights {
  readonly scale: number;
  /** Signed bytes in base 64. */
  readonly weights: string;
}

/** Round weights to signed bytes with one scale; the largest few are cut so that the rest keep their precision. */
export function encodeWeights(weights: Float32Array): EncodedWeights {
  const scale = Number(stepSize(weights, 127, 0.9995).toPrecision(6));
  return { scale, weights: toBase64(roundWeights(weights, scale, 127)) };
}
