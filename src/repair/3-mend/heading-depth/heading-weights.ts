import data from './heading.weights.json' with { type: 'json' };

/** Weights of the features of `FEATURE_GROUPS`, made by `scripts/train-structure-headings.ts`. */
export const headingWeights: Float32Array = Float32Array.from(
  atob(data.weights),
  (byte) => ((byte.charCodeAt(0) << 24) >> 24) * data.scale,
);
