import { Buffer } from 'node:buffer';
import data from './heading.weights.json' with { type: 'json' };

const BYTES = Buffer.from(data.weights, 'base64');

/** Weights of the features of `FEATURE_GROUPS`, made by `scripts/train-structure-headings.ts`. */
export const headingWeights: Float32Array = Float32Array.from(
  new Int8Array(BYTES.buffer, BYTES.byteOffset, BYTES.length),
  (step) => step * data.scale,
);
