import { hashName } from '../code/hash-name.ts';
import weights from './heading.weights.json' with { type: 'json' };

/**
 * Weights of `headingFeatures` by the hash of their names, made by
 * `scripts/train-structure-headings.ts`.
 */
export const headingWeights: ReadonlyMap<number, number> = new Map(
  Object.entries(weights).map(([name, weight]) => [hashName(name), weight]),
);
