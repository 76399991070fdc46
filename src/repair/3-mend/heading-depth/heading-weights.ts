import weights from './heading.weights.json' with { type: 'json' };

/** Weights of `headingFeatures` by name, made by `scripts/train-structure-headings.ts`. */
export const headingWeights: ReadonlyMap<string, number> = new Map(Object.entries(weights));
