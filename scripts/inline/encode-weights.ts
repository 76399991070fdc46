import { roundWeights, stepSize, toBase64 } from '../learning/round-weights.ts';
import type { ChainModel } from './train-chain.ts';

/** Weights as signed bytes with one scale, in base 64. */
export interface EncodedWeights {
  readonly size: number;
  readonly scale: number;
  readonly links: readonly number[];
  readonly weights: string;
}

/** Round the weights to bytes; the largest few are cut so that the rest keep their precision. */
export function encodeWeights({ weights, links }: ChainModel): EncodedWeights {
  const scale = stepSize(weights, 127, 0.9995);
  return {
    size: weights.length,
    scale: Number(scale.toPrecision(6)),
    links: [...links].map((link) => Number(link.toFixed(4))),
    weights: toBase64(roundWeights(weights, scale, 127)),
  };
}
