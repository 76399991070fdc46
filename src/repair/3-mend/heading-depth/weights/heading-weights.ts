import { decodeWeights } from './decode-weights.ts';
import weights from './heading.weights.json' with { type: 'json' };

/** Weights made by `scripts/train-structure-headings.ts`. */
export const headingWeights: Float32Array = decodeWeights(weights);
