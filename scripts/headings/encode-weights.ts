/** This share of the weights may be cut, so that the rest keep their precision. */
const CUT = 0.0005;

/** Weights as they are kept. */
export interface EncodedWeights {
  readonly scale: number;
  /** Signed bytes in base 64. */
  readonly weights: string;
}

/** Round weights to signed bytes with one scale. */
export function encodeWeights(weights: Float32Array): EncodedWeights {
  const sorted = Float32Array.from(weights, Math.abs).sort();
  const largest = sorted[Math.floor(sorted.length * (1 - CUT))] ?? 1;
  const scale = Number((largest / 127).toPrecision(6));
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return { scale, weights: Buffer.from(bytes.buffer).toString('base64') };
}
