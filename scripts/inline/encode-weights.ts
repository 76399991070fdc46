import type { StoredWeights } from '../../src/repair/4-phrasing/inline/inline-model.ts';
import { roundWeights, stepSize, toBase64 } from '../learning/round-weights.ts';
import type { ChainModel } from './train-chain.ts';

/** Weights as they are kept, and how many there are. */
export interface EncodedWeights extends StoredWeights {
  readonly size: number;
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
