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
  const sorted = Float64Array.from(weights, Math.abs).sort();
  const largest = sorted[Math.floor(sorted.length * 0.9995)] ?? 1;
  const scale = largest / 127;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return {
    size: weights.length,
    scale: Number(scale.toPrecision(6)),
    links: [...links].map((link) => Number(link.toFixed(4))),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}
